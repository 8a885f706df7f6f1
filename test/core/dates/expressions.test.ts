import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../../server/src/core/index.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { type Bracketed, readBrackets } from '../../support/marked.ts'

/** A text of a fixture, the day it was written on, the values of its marked expressions in order. */
interface Case extends Bracketed {
	readonly line: string
	readonly anchor: string | undefined
	readonly values: readonly string[]
}

describe('dates as people write them', () => {
	for (const name of ['alone', 'in-news', 'impossible']) {
		describe(name, () => {
			for (const each of readCases(name)) it(each.line, () => check(each))
		})
	}
})

/**
 * Lines of values, a tab and a marked text; a line `anchor` says when those below it were written. A
 * value may have its modifier behind it (`2024~START`) and, where no such day exists, `!`.
 */
function readCases(name: string): readonly Case[] {
	const path = join(import.meta.dirname, '..', '..', 'fixtures', 'dates', `${name}.txt`)
	let anchor: string | undefined
	const cases: Case[] = []
	for (const line of readFileSync(path, 'utf8').split('\n')) {
		const [label = '', marked] = line.split('\t')
		if (marked === undefined) continue
		if (label === 'anchor') anchor = marked === '-' ? undefined : marked
		else cases.push({ line, anchor, values: valuesIn(label), ...readBrackets(marked) })
	}
	return cases
}

function valuesIn(label: string): readonly string[] {
	return label === '-' ? [] : label.split(' ')
}

function check({ text, spans, values, anchor }: Case): void {
	const options = anchor ? { articleDate: { value: anchor, source: 'argument' as const } } : {}
	const found = analyze(text, testKnowledge(), options).dates
	const shown = found.map(({ start, end, value, mod, conflicts = [] }) => {
		const isImpossible = conflicts.some(({ kind }) => kind === 'impossible')
		return `${value}${mod ? `~${mod}` : ''}${isImpossible ? '!' : ''} = ${text.slice(start, end)}`
	})
	const expected = spans.map(({ start, end }, i) => `${values[i]} = ${text.slice(start, end)}`)
	assert.equal(values.length, spans.length)
	assert.deepEqual(shown, expected)
}
