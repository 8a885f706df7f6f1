import assert from 'node:assert/strict'
import { cursorOver, enterStretch } from '../../../server/src/core/dates/grammar/find.ts'
import { IMPOSSIBLE } from '../../../server/src/core/dates/grammar/form.ts'
import { askedForms, glanceOf } from '../../../server/src/core/dates/grammar/glance.ts'
import { type ItemClass, NO_ITEM } from '../../../server/src/core/dates/grammar/item-class.ts'
import { grammarOf } from '../../../server/src/core/dates/grammar/phrase.ts'
import { canBegin } from '../../../server/src/core/dates/grammar/read-part.ts'
import { restOf } from '../../../server/src/core/dates/grammar/rest.ts'
import { patterns } from '../../../server/src/core/dates/patterns/index.ts'
import { readItems } from '../../../server/src/core/dates/read-items.ts'
import { tokenize } from '../../../server/src/core/text/tokenize.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { readBrackets } from '../../support/marked.ts'

const grammar = grammarOf(patterns)
const text = patterns
	.flatMap(({ examples }) => examples.map(({ text }) => readBrackets(text).text))
	.join('\n')

describe('a glance at an item', () => {
	const { dates } = testKnowledge()
	const items = readItems(tokenize(text), dates)
	const cursor = cursorOver(items, dates.lexemes, grammar)

	it('rules out no form of which something is left once the item is read', () => {
		const { rests } = cursor.machine
		for (const item of itemsOf(cursor)) {
			const refused = askedForms().filter((form) => {
				return restOf(rests, form, item) !== IMPOSSIBLE && !canBegin(glanceOf(form), cursor)
			})
			assert.deepEqual(refused, [])
		}
	})

	it('rules out most forms', () => {
		const seen = [...itemsOf(cursor)].flatMap(() => {
			return askedForms().map((form) => canBegin(glanceOf(form), cursor))
		})
		assert.ok(seen.filter(Boolean).length < seen.length / 4)
	})

	it('rules out every form where there is no item', () => {
		cursor.at = cursor.end
		assert.equal(cursor.classes[cursor.at], NO_ITEM)
		assert.ok(askedForms().every((form) => !canBegin(glanceOf(form), cursor)))
	})

	function* itemsOf(moved: typeof cursor): Generator<ItemClass> {
		const { classes } = moved.machine.classes
		for (let from = 0; from < items.count; from = moved.end) {
			enterStretch(moved, from)
			for (; moved.at < moved.end; moved.at++) {
				yield classes[moved.classes[moved.at] as number] as ItemClass
			}
		}
	}
})
