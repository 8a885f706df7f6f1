import { dirname } from 'node:path'
import { Corpora } from './corpora.ts'
import { fileUri } from './file-uri.ts'
import { finishNow } from './host.ts'
import { readFileAt } from './node-host.ts'
import { type Met, walk } from './walk.ts'

/**
 * What `walk` meets below a folder, without the texts that their `warraq.json` says to leave alone
 * (`"detect": "off"`).
 */
export function* articlesBelow(folder: string, corpora = new Corpora()): Iterable<Met> {
	let latest = { folder: '', isLeftAlone: false }
	for (const met of walk(folder)) {
		if (met.problem === undefined) {
			// Files come folder by folder, and all of one belong to the same corpus.
			const own = dirname(met.path)
			if (own !== latest.folder)
				latest = { folder: own, isLeftAlone: isLeftAlone(met.path, corpora) }
			if (latest.isLeftAlone) continue
		}
		yield met
	}
}

function isLeftAlone(path: string, corpora: Corpora): boolean {
	const corpus = finishNow(corpora.of(fileUri(path)), readFileAt)
	return corpus.settings.detect === 'off'
}
