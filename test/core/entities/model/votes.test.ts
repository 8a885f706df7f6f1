import assert from 'node:assert/strict'
import { classify } from '../../../../server/src/core/entities/classified-words.ts'
import { readColumns } from '../../../../server/src/core/entities/model/columns.ts'
import { LABELS } from '../../../../server/src/core/entities/model/labels.ts'
import type { EntityModel } from '../../../../server/src/core/entities/model/model.ts'
import { gatherVotes } from '../../../../server/src/core/entities/model/votes.ts'
import { readWords } from '../../../../server/src/core/entities/words.ts'
import { read } from '../../../../server/src/core/text/read.ts'
import { testKnowledge } from '../../../support/knowledge.ts'

const { entities } = testKnowledge()

const PERSON = LABELS.indexOf('B-PER')
const PERSON_LATER = LABELS.indexOf('I-PER')

describe('the second reading of an article', () => {
	it('hears how the same word was read elsewhere', () => {
		const { votes, repeats } = gatherVotes(columnsOf('قال حفتر ثم عاد حفتر'), labelled(5, 1))
		assert.deepEqual([...votes], [0, 3, 0, 0, PERSON * 4 + 3])
		assert.deepEqual([...repeats], [0, 1, 0, 0, 1])
	})

	it('hears which name found elsewhere stands here again, proclitics off', () => {
		const labels = labelled(7, 1)
		labels[2] = PERSON_LATER
		const { echoes } = gatherVotes(columnsOf('قال خليفة حفتر ذلك عن لخليفة حفتر'), labels)
		assert.deepEqual([...echoes], [0, PERSON, PERSON_LATER, 0, 0, PERSON, PERSON_LATER])
	})
})

/** Labels of `count` words, all outside but one first word of a person. */
function labelled(count: number, person: number): Uint8Array {
	return new Uint8Array(count).fill(PERSON, person, person + 1)
}

function columnsOf(text: string) {
	return readColumns(classify(readWords(read(text)), entities), [], entities.model as EntityModel)
}
