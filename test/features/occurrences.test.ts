import assert from 'node:assert/strict'
import { definition } from '../../server/src/features/definition.ts'
import { documentHighlights } from '../../server/src/features/document-highlights.ts'
import { highlights } from '../../server/src/features/highlights.ts'
import { references } from '../../server/src/features/references.ts'
import { article, date, person, place } from '../support/article.ts'

const haftar = person('خليفة حفتر')

describe('occurrences', () => {
	const text = article('وصل [خليفة حفتر] إلى [مصر] ثم غادر [حف|تر]', [haftar, place('مصر'), haftar])

	it('of a name are all mentions of its entity', () => {
		const found = references(text, text.cursor)
		assert.equal(found.map(({ range }) => text.at(range)).join(' + '), 'خليفة حفتر + حفتر')
		assert.deepEqual(
			documentHighlights(text, text.cursor).map(({ range }) => range),
			found.map(({ range }) => range),
		)
	})

	it('of a date are the expressions with its value', () => {
		const dated = article('قال [الأحد|] إنه سافر في [29 ديسمبر] وعاد [أمس]', [
			date('2019-12-29'),
			date('2019-12-29'),
			date('2019-12-28'),
		])
		const found = references(dated, dated.cursor)
		assert.deepEqual(
			found.map(({ range }) => dated.at(range)),
			['الأحد', '29 ديسمبر'],
		)
	})

	it('lead back to the first mention', () => {
		const first = definition(text, text.cursor)
		assert.equal(first && text.at(first.range), 'خليفة حفتر')
	})

	it('of any other word are none', () => {
		const plain = article('وصل| [حفتر]', [haftar])
		assert.deepEqual(references(plain, plain.cursor), [])
		assert.equal(definition(plain, plain.cursor), undefined)
	})
})

describe('highlights', () => {
	it('are all mentions and dates, by kind, dates with their values', () => {
		const text = article('وصل [حفتر] إلى [مصر] في [2019]', [haftar, place('مصر'), date('2019')])
		const shown = highlights([text]).map(({ kind, ranges, values }) => ({
			kind,
			texts: ranges.map((range) => text.at(range)),
			values,
		}))
		assert.deepEqual(shown, [
			{ kind: 'PER', texts: ['حفتر'], values: undefined },
			{ kind: 'LOC', texts: ['مصر'], values: undefined },
			{ kind: 'ORG', texts: [], values: undefined },
			{ kind: 'DATE', texts: ['2019'], values: ['2019'] },
		])
	})
})
