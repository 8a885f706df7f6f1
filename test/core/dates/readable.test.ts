import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cursorOver, enterStretch } from '../../../server/src/core/dates/grammar/find.ts'
import { type Cursor, NOTHING } from '../../../server/src/core/dates/grammar/part.ts'
import type { DatePattern } from '../../../server/src/core/dates/grammar/pattern.ts'
import { grammarOf } from '../../../server/src/core/dates/grammar/phrase.ts'
import { readableHere } from '../../../server/src/core/dates/grammar/readable.ts'
import { patterns } from '../../../server/src/core/dates/patterns/index.ts'
import { readItems } from '../../../server/src/core/dates/read-items.ts'
import { tokenize } from '../../../server/src/core/text/tokenize.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { readBrackets } from '../../support/marked.ts'

const grammar = grammarOf(patterns)
const texts = patterns.flatMap(({ examples }) =>
	examples.map(({ text }) => readBrackets(text).text),
)
const words = [
	...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu) ?? [])),
]
const row = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', ' ')), {
	maxLength: 12,
})

describe('the patterns that are tried at an item', () => {
	it('are all that can be read there, in the examples', () => {
		for (const text of texts) assert.deepEqual(overlooked(text), [], text)
	})

	it('are all that can be read there, in any row of words of dates', () => {
		fc.assert(
			fc.property(row, (parts) => {
				assert.deepEqual(overlooked(parts.flat().join('')), [])
			}),
			{ numRuns: 2000 },
		)
	})

	it('are few', () => {
		const tried = texts.flatMap((text) => seen(text, (cursor) => triedHere(cursor)))
		const read = texts.flatMap((text) => seen(text, readHere))
		assert.ok(tried.length < 3 * read.length, `${tried.length} tried, ${read.length} read`)
	})
})

describe('a pattern that must stand behind a word', () => {
	it('is not tried where another word stands there', () => {
		const tried = (text: string) => seen(text, triedHere).map(({ id }) => id)
		assert.ok(tried('2006م').includes('year'))
		assert.ok(!tried('2006').includes('year'))
	})
})

/** The patterns that can be read somewhere in the text and would not be tried there. */
function overlooked(text: string): readonly string[] {
	return seen(text, (cursor) => {
		const tried = new Set(triedHere(cursor))
		return readHere(cursor).filter((pattern) => !tried.has(pattern))
	}).map(({ id }) => id)
}

function triedHere(cursor: Cursor) {
	const { lists } = cursor.machine
	const place = readableHere(cursor)
	const found = lists.slice(place + 1, place + 1 + (lists[place] as number))
	return found.map((index) => grammar.patterns[index] as DatePattern)
}

function readHere(cursor: Cursor) {
	const start = cursor.at
	return patterns.filter(({ pattern }) => {
		const isRead = pattern.read(cursor) !== NOTHING && cursor.at > start
		cursor.at = start
		return isRead
	})
}

/** What `see` answers at each item of a text. */
function seen<T>(text: string, see: (cursor: Cursor) => readonly T[]): readonly T[] {
	const { dates } = testKnowledge()
	const items = readItems(tokenize(text), dates)
	const cursor = cursorOver(items, dates.lexemes, grammar)
	const answers: T[] = []
	for (let from = 0; from < items.count; from = cursor.end) {
		enterStretch(cursor, from)
		for (; cursor.at < cursor.end; cursor.at++) answers.push(...see(cursor))
	}
	return answers
}
