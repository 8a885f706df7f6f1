import assert from 'node:assert/strict'
import { classify } from '../../../../server/src/core/entities/classified-words.ts'
import { readColumns } from '../../../../server/src/core/entities/model/columns.ts'
import { LABELS } from '../../../../server/src/core/entities/model/labels.ts'
import type { EntityModel } from '../../../../server/src/core/entities/model/model.ts'
import { markNames } from '../../../../server/src/core/entities/model/seen-names.ts'
import {
	kindsOf,
	LISTED,
	type SeenNames,
} from '../../../../server/src/core/entities/model/seen-table.ts'
import type { Name } from '../../../../server/src/core/entities/name.ts'
import { readWords } from '../../../../server/src/core/entities/words.ts'
import { read } from '../../../../server/src/core/text/read.ts'
import { listNames, readListedNames } from '../../../../tools/train/listed-names.ts'
import { emptyTally, placeNames, tallyNames } from '../../../../tools/train/seen-names.ts'
import { testKnowledge } from '../../../support/knowledge.ts'

const { entities } = testKnowledge()

const PERSON = LABELS.indexOf('B-PER')
const PERSON_LATER = LABELS.indexOf('I-PER')
const PERSON_LISTED = 1
const PLACE_LISTED = 2
const ORGANISATION_LISTED = 4
const SEVERAL_WORDS = 2

/** A name of the second and third word. */
const READ: Name = {
	kind: 'PER',
	start: 0,
	end: 0,
	first: 1,
	to: 3,
	elided: false,
	country: undefined,
}

describe('names seen often in raw news', () => {
	it('are found again by the keys of their words, if they were read often enough', () => {
		const text = 'قال خليفة حفتر ذلك'
		const tally = emptyTally()
		const seen = () => [...marksOf(text, placeNames(tally, listNames([]))).seen]
		tallyNames(columnsOf(text), [READ, READ], tally)
		assert.deepEqual(seen(), [0, 0, 0, 0])
		tallyNames(columnsOf(text), [READ], tally)
		assert.deepEqual(seen(), [0, PERSON, PERSON_LATER, 0])
	})
})

describe('listed names', () => {
	it('are marked with all their kinds, the longest first, proclitics off', () => {
		const listed = listNames([
			['خليفة', 'PER'],
			['خليفة', 'LOC'],
			['خليفة حفتر', 'PER'],
		])
		const text = 'وصل خليفة حفتر ثم وخليفة وعاد'
		const { listed: marks, seen } = marksOf(text, placeNames(emptyTally(), listed))
		const full = (PERSON_LISTED << 2) | SEVERAL_WORDS
		const alone = (PERSON_LISTED | PLACE_LISTED) << 2
		assert.deepEqual([...marks], [0, full, full + 1, 0, alone, 0])
		assert.deepEqual([...seen], [0, 0, 0, 0, 0, 0])
	})

	it('are found where a shorter one is none', () => {
		const names = placeNames(emptyTally(), listNames([['مركز البحر للبحوث', 'ORG']]))
		const { listed: marks } = marksOf('في مركز البحر للبحوث وفي مركز البحر', names)
		const full = (ORGANISATION_LISTED << 2) | SEVERAL_WORDS
		assert.deepEqual([...marks], [0, full, full + 1, full + 1, 0, 0, 0])
	})

	it('and those of raw news do not hide each other', () => {
		const text = 'قال خليفة حفتر سليمان ذلك'
		const tally = emptyTally()
		tallyNames(columnsOf(text), [READ, READ, READ], tally)
		const marks = marksOf(text, placeNames(tally, listNames([['حفتر سليمان', 'ORG']])))
		assert.deepEqual([...marks.seen], [0, PERSON, PERSON_LATER, 0, 0])
		assert.deepEqual(
			[...marks.listed].map((mark) => mark > 0),
			[false, false, true, true, false],
		)
	})

	it('can be read, and the model holds every one of them', () => {
		const listed = readListedNames().kinds
		const { keys, kinds } = (entities.model as EntityModel).seenNames
		const known = new Map([...keys].map((key, slot) => [key, kinds[slot]]))
		assert.ok(listed.size > 10_000)
		for (const [key, names] of listed) {
			assert.equal((known.get(key) as number) & LISTED, kindsOf(undefined, names), `${key}`)
		}
	})
})

function columnsOf(text: string) {
	return readColumns(classify(readWords(read(text)), entities), [], entities.model as EntityModel)
}

/** What names of a table say of a text, whatever names the model knows. */
function marksOf(text: string, seenNames: SeenNames) {
	const model = { ...(entities.model as EntityModel), seenNames }
	return markNames(classify(readWords(read(text)), { ...entities, model }), seenNames)
}
