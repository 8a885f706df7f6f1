import assert from 'node:assert/strict'
import { classify } from '../../../server/src/core/entities/classified-words.ts'
import { nameAt } from '../../../server/src/core/entities/name.ts'
import { leaveTitlesOut } from '../../../server/src/core/entities/rules/titles.ts'
import { readWords } from '../../../server/src/core/entities/words.ts'
import { read } from '../../../server/src/core/text/read.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { mark } from '../../support/layered.ts'

describe('titles with the article before a name', () => {
	it('stay outside, however many', () => {
		assertLeft('الأستاذ الدكتور [سعد يوسف]')
	})

	it('are kept when nothing else is left', () => {
		assertLeft('[الأمين]')
	})

	it('are left alone inside and at the end of a name', () => {
		assertLeft('[محمد الأمين]')
	})

	it('are no titles without the article: many are first names', () => {
		assertLeft('[أمير خان]')
	})
})

/** Asserts that of a text that is all one person's name the part in brackets is left. */
function assertLeft(marked: string): void {
	const text = marked.replaceAll(/[[\]]/gu, '')
	const words = classify(readWords(read(text)), testKnowledge().entities)
	const name = nameAt(words, 'PER', 0, words.count, { at: 0, elided: false })
	assert.equal(mark(text, leaveTitlesOut(words, [name])), marked)
}
