import { type Analysis, type ArticleDate, analyze } from '../core/index.ts'
import { loadKnowledge } from '../workspace/knowledge-file.ts'
import type { Document } from './document.ts'

/** What every command that reads documents can be told; plain values, for worker threads. */
export interface ReaderSettings {
	/** The date of every document that has none of its own. */
	readonly date: string | undefined
}

/** Makes the function that analyses documents; knowledge is read once, here. */
export function createReader(settings: ReaderSettings): (document: Document) => Analysis {
	const knowledge = loadKnowledge(__dirname)
	return (document) => {
		const articleDate = document.articleDate ?? argumentDate(settings)
		return analyze(document.text, knowledge, articleDate ? { articleDate } : {})
	}
}

function argumentDate({ date }: ReaderSettings): ArticleDate | undefined {
	return date === undefined ? undefined : { value: date, source: 'argument' }
}
