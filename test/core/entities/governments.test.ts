import assert from 'node:assert/strict'
import { classify } from '../../../server/src/core/entities/classified-words.ts'
import { nameAt } from '../../../server/src/core/entities/name.ts'
import { leaveGovernmentsOut } from '../../../server/src/core/entities/rules/governments.ts'
import { findPlaces } from '../../../server/src/core/entities/rules/places.ts'
import { readWords } from '../../../server/src/core/entities/words.ts'
import { read } from '../../../server/src/core/text/read.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { mark } from '../../support/layered.ts'

describe('a government called by who leads it', () => {
	it('names the person', () => {
		assertLeft('حكومة [السراج]', 'PER')
		assertLeft('إدارة [باراك أوباما]', 'PER')
	})

	it('is an organisation by a place, an adjective or no person at all', () => {
		assertLeft('[حكومة الوفاق]', 'ORG')
		assertLeft('[حكومة مصر]', 'ORG')
		assertLeft('[الحكومة المصرية]', 'ORG')
		assertLeft('[وزارة السراج]', 'ORG')
		assertLeft('[حكومة]', 'ORG')
	})
})

/** Asserts what is left of an organisation that is all of a text. */
function assertLeft(marked: string, kind: string): void {
	const text = marked.replaceAll(/[[\]]/gu, '')
	const { entities } = testKnowledge()
	const words = classify(readWords(read(text)), entities)
	const name = nameAt(words, 'ORG', 0, words.count, { at: 0, elided: false })
	const left = leaveGovernmentsOut(words, [name], findPlaces(words, entities))
	assert.equal(mark(text, left), marked)
	assert.equal(left[0]?.kind, kind)
}
