import { join } from 'node:path'
import type { Analysis, Knowledge } from '../../core/index.ts'
import { analyzeIn } from '../../workspace/analyses.ts'
import type { Preferences } from '../../workspace/circumstances.ts'
import { Corpora } from '../../workspace/corpora.ts'
import { withChoices } from '../../workspace/corpus.ts'
import { fileUri } from '../../workspace/file-uri.ts'
import { finishNow } from '../../workspace/host.ts'
import { loadKnowledge } from '../../workspace/knowledge-file.ts'
import { readFileAt } from '../../workspace/node-host.ts'
import type { KeeperOrder } from './messages.ts'

/** Reads the text of the article at a path as its corpus wants, with choices of style that go before. */
export type ReadArticle = (
	path: string,
	text: string,
	house?: Readonly<Record<string, string>>,
) => Analysis

/** Reads articles of a folder on this machine's disks; knowledge is loaded with the first one. */
export class DiskAnalyst {
	readonly #order: KeeperOrder
	#knowledge: Knowledge | undefined

	constructor(order: KeeperOrder) {
		this.#order = order
	}

	get knowledge(): Knowledge {
		this.#knowledge ??= loadKnowledge(this.#order.programs)
		return this.#knowledge
	}

	/** For one run over the folder: each `warraq.json` is read once, as it is now. */
	begin(preferences: Preferences): ReadArticle {
		const corpora = new Corpora()
		return (path, text, house) => {
			const uri = fileUri(join(this.#order.folder, path))
			const corpus = withChoices(finishNow(corpora.of(uri), readFileAt), house)
			return analyzeIn({ knowledge: this.knowledge, corpus, preferences }, uri, text)
		}
	}
}
