import assert from 'node:assert/strict'
import { classify, stemOf } from '../../../server/src/core/entities/classified-words.ts'
import {
	EDGE_TYPE,
	keepTypes,
	typesFor,
	WordTypes,
} from '../../../server/src/core/entities/word-types.ts'
import { readWords } from '../../../server/src/core/entities/words.ts'
import { read } from '../../../server/src/core/text/read.ts'
import { testKnowledge } from '../../support/knowledge.ts'

const { entities } = testKnowledge()

describe('word types', () => {
	it('are one for all tokens that are written alike, whatever they share beside', () => {
		const [first, hamza, again, vowel, number, longer, same] = typesIn(
			'احمد أحمد احمد أحمَد 2019 2018 2019',
		)
		assert.equal(first, again)
		assert.equal(number, same)
		assert.equal(new Set([EDGE_TYPE, first, hamza, vowel, number, longer]).size, 6)
	})

	it('say of every token what a look at it says', () => {
		const words = classify(readWords(read('وصل للرئيس ثم للرئيس')), entities)
		for (const i of [1, 3]) {
			const start = words.start[i] as number
			assert.deepEqual(stemOf(words, i), { at: start + 1, elided: true })
		}
	})

	it('are begun anew when a text may not fit, and leave those handed out as they are', () => {
		const words = readWords(read('قال الرئيس'))
		const knowledge = { ...entities }
		const types = typesFor(knowledge, words)
		assert.equal(typesFor(knowledge, words), types)
		const long = readWords(read('كلمة '.repeat(140_000)))
		assert.notEqual(typesFor(knowledge, long), types)
		assert.ok(typesFor(knowledge, long).hasRoomFor(long))
		assert.equal(types.of(words, 0), types.of(words, 0))
	})

	it('are kept in the number that is asked for', () => {
		const words = readWords(read('قال الرئيس'))
		const { count } = readWords(read('قال الرئيس إن الوزير'))
		const knowledge = { ...entities }
		keepTypes(knowledge, count)
		assert.equal(typesFor(knowledge, words).key.length, count)
	})

	it('have no room beyond what they were made for', () => {
		const words = readWords(read('قال الرئيس'))
		assert.equal(new WordTypes(entities, 3, words.text.length).hasRoomFor(words), true)
		assert.equal(new WordTypes(entities, 2, words.text.length).hasRoomFor(words), false)
		assert.equal(new WordTypes(entities, 3, words.text.length - 1).hasRoomFor(words), false)
	})
})

function typesIn(text: string): readonly number[] {
	return [...classify(readWords(read(text)), entities).type]
}
