import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Analysis, isArabicText, type Knowledge } from '../../core/index.ts'
import { analyzeIn, type Preferences } from '../../workspace/analyses.ts'
import { Corpora } from '../../workspace/corpora.ts'
import { finishNow } from '../../workspace/host.ts'
import { loadKnowledge } from '../../workspace/knowledge-file.ts'
import { readTextFile } from '../../workspace/node-host.ts'
import type { ArticleText } from './concord.ts'
import { type HouseStyle, measureStyle } from './measure-style.ts'
import type { KeeperOrder } from './messages.ts'

/** The house style that the texts of a folder on this machine's disks keep to. */
export function diskStyle(
	{ folder, programs }: KeeperOrder,
	texts: AsyncIterable<ArticleText>,
	preferences: Preferences,
): Promise<HouseStyle> {
	const knowledge = loadKnowledge(programs)
	return measureStyle(analysed(folder, texts, { knowledge, preferences }), knowledge)
}

async function* analysed(
	folder: string,
	texts: AsyncIterable<ArticleText>,
	means: { readonly knowledge: Knowledge; readonly preferences: Preferences },
): AsyncIterable<Analysis> {
	const corpora = new Corpora()
	for await (const { path, text } of texts) {
		if (text === undefined || !isArabicText(text)) continue
		const uri = pathToFileURL(join(folder, path)).href
		const corpus = finishNow(corpora.of(uri), readTextFile)
		yield analyzeIn({ ...means, corpus }, uri, text)
	}
}
