import assert from 'node:assert/strict'
import { type ClassifiedWords, classify } from '../../server/src/core/entities/classified-words.ts'
import type { Vocabulary } from '../../server/src/core/entities/model/vocabulary.ts'
import { type Name, nameAt } from '../../server/src/core/entities/name.ts'
import { readWords } from '../../server/src/core/entities/words.ts'
import { read } from '../../server/src/core/text/read.ts'
import { testKnowledge } from './knowledge.ts'
import { mark } from './layered.ts'

/** What mends names after they are read. */
export type Mend = (
	words: ClassifiedWords,
	names: readonly Name[],
	vocabulary: Vocabulary,
) => readonly Name[]

/** Asserts that of a text that is all one person's name a rule leaves the parts in brackets. */
export function assertLeft(marked: string, rule: Mend): void {
	const text = marked.replaceAll(/[[\]]/gu, '')
	const { entities } = testKnowledge()
	assert(entities.model)
	const words = classify(readWords(read(text)), entities)
	const name = nameAt(words, 'PER', 0, words.count, { at: 0, elided: false })
	assert.equal(mark(text, rule(words, [name], entities.model.vocabulary)), marked)
}
