import assert from 'node:assert/strict'
import type { Example } from '../../../server/src/core/dates/grammar/pattern.ts'
import { patterns } from '../../../server/src/core/dates/patterns/index.ts'
import { analyze } from '../../../server/src/core/index.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { readBrackets } from '../../support/marked.ts'

describe('date patterns', () => {
	for (const { id, examples } of patterns) {
		describe(id, () => {
			for (const example of examples) it(example.text, () => check(id, example))
		})
		it(`${id} has an example and a near miss`, () => {
			assert.ok(examples.some(({ value }) => value !== undefined))
			assert.ok(examples.some(({ value }) => value === undefined))
		})
	}
})

/** The marked span is read by this pattern with this value; a near miss holds no date at all. */
function check(id: string, { text: marked, value, anchor }: Example): void {
	const { text, spans } = readBrackets(marked)
	const options = anchor ? { articleDate: { value: anchor, source: 'argument' as const } } : {}
	const { dates } = analyze(text, testKnowledge(), options)
	const own = dates.filter(({ rule }) => rule === id)
	const found = value === undefined ? dates : own
	const shown = found.map((date) => `${text.slice(date.start, date.end)} = ${date.value}`)
	const expected = spans.map(({ start, end }) => `${text.slice(start, end)} = ${value}`)
	assert.deepEqual(shown, expected)
}
