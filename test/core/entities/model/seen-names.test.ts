import assert from 'node:assert/strict'
import { classify } from '../../../../server/src/core/entities/classified-words.ts'
import { readColumns } from '../../../../server/src/core/entities/model/columns.ts'
import { LABELS } from '../../../../server/src/core/entities/model/labels.ts'
import type { EntityModel } from '../../../../server/src/core/entities/model/model.ts'
import { chainOf, markNames } from '../../../../server/src/core/entities/model/seen-names.ts'
import { kindsOf } from '../../../../server/src/core/entities/model/seen-table.ts'
import { readWords } from '../../../../server/src/core/entities/words.ts'
import { read } from '../../../../server/src/core/text/read.ts'
import { readListedNames } from '../../../../tools/train/listed-names.ts'
import { placeNames, tallyNames } from '../../../../tools/train/seen-names.ts'
import { testKnowledge } from '../../../support/knowledge.ts'

const { entities } = testKnowledge()

const PERSON = LABELS.indexOf('B-PER')
const PERSON_LATER = LABELS.indexOf('I-PER')
const PERSON_LISTED = 1
const PLACE_LISTED = 2
const SEVERAL_WORDS = 2

describe('names seen often in raw news', () => {
	it('are found again by the keys of their words, if they were read often enough', () => {
		const columns = columnsOf('قال خليفة حفتر ذلك')
		const name = { kind: 'PER', first: 1, to: 3, start: 0, end: 0 } as const
		const tally = new Map()
		const seen = () => [...markNames(columns.words, placeNames(tally, new Map())).seen]
		tallyNames(columns, [name, name], tally)
		assert.deepEqual(seen(), [0, 0, 0, 0])
		tallyNames(columns, [name], tally)
		assert.deepEqual(seen(), [0, PERSON, PERSON_LATER, 0])
	})
})

describe('listed names', () => {
	it('are marked with all their kinds, the longest first, proclitics off', () => {
		const { words } = columnsOf('وصل خليفة حفتر ثم وخليفة وعاد')
		const listed = new Map([
			[chainOf(words, 1, 2), ['PER', 'LOC'] as const],
			[chainOf(words, 1, 3), ['PER'] as const],
		])
		const { listed: marks, seen } = markNames(words, placeNames(new Map(), listed))
		const full = (PERSON_LISTED << 2) | SEVERAL_WORDS
		const alone = (PERSON_LISTED | PLACE_LISTED) << 2
		assert.deepEqual([...marks], [0, full, full + 1, 0, alone, 0])
		assert.deepEqual([...seen], [0, 0, 0, 0, 0, 0])
	})

	it('and those of raw news do not hide each other', () => {
		const columns = columnsOf('قال خليفة حفتر سليمان ذلك')
		const { words } = columns
		const tally = new Map([[chainOf(words, 1, 3), Uint32Array.of(9, 0, 0)]])
		const listed = new Map([[chainOf(words, 2, 4), ['ORG'] as const]])
		const marks = markNames(words, placeNames(tally, listed))
		assert.deepEqual([...marks.seen], [0, PERSON, PERSON_LATER, 0, 0])
		assert.deepEqual(
			[...marks.listed].map((mark) => mark > 0),
			[false, false, true, true, false],
		)
	})

	it('can be read, and the model holds every one of them', () => {
		const listed = readListedNames()
		const { keys, kinds } = (entities.model as EntityModel).seenNames
		const known = new Map([...keys].map((key, slot) => [key, kinds[slot]]))
		assert.ok(listed.size > 10_000)
		for (const [key, names] of listed) {
			assert.equal((known.get(key) as number) & ~3, kindsOf(undefined, names), `${key}`)
		}
	})
})

function columnsOf(text: string) {
	return readColumns(classify(readWords(read(text)), entities), [], entities.model as EntityModel)
}
