import assert from 'node:assert/strict'
import { classify } from '../../../server/src/core/entities/classified-words.ts'
import type { EntityKind } from '../../../server/src/core/entities/mention.ts'
import { nameAt } from '../../../server/src/core/entities/name.ts'
import { takeHeadsIn } from '../../../server/src/core/entities/rules/streets.ts'
import { readWords } from '../../../server/src/core/entities/words.ts'
import { read } from '../../../server/src/core/text/read.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { mark } from '../../support/layered.ts'

describe('what is called after a person', () => {
	it('is a place with its head and a title', () => {
		assertTaken('في [شارع الشيخ زايد]', 1, 'LOC')
		assertTaken('ب[مسجد محمد علي]', 2, 'LOC')
	})

	it('is an organisation where it is somebody one goes to, by the title alone', () => {
		assertTaken('[مستشفى الملك فهد]', 1, 'ORG')
		assertTaken('مدرسة [نزار قباني]', 2, 'PER')
	})

	it('is a person by other heads and titles, and by the way of somebody', () => {
		assertTaken('بيت الشيخ [زايد]', 1, 'PER')
		assertTaken('جامعة الدكتور [سعيد]', 1, 'PER')
		assertTaken('هدف عن طريق [كريم بنزيما]', 2, 'PER')
		assertTaken('الملك [فهد]', 1, 'PER')
	})
})

/** Asserts what becomes of a text whose last `length` words are a person. */
function assertTaken(marked: string, length: number, kind: EntityKind): void {
	const text = marked.replaceAll(/[[\]]/gu, '')
	const { entities } = testKnowledge()
	const words = classify(readWords(read(text)), entities)
	const first = words.count - length
	const stem = { at: words.start[first] as number, elided: false }
	const taken = takeHeadsIn(words, [nameAt(words, 'PER', first, words.count, stem)], entities)
	assert.equal(mark(text, taken), marked)
	assert.equal(taken[0]?.kind, kind)
}
