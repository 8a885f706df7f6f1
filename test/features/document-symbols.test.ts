import assert from 'node:assert/strict'
import type { DocumentSymbol } from 'vscode-languageserver-types'
import { documentSymbols } from '../../server/src/features/document-symbols.ts'
import { article, date, person, place } from '../support/article.ts'

describe('the outline', () => {
	it('has the headline, names by kind with their mentions, and dates in order of time', () => {
		const haftar = person('خليفة حفتر', { role: 'قائد الجيش' })
		const cairo = place('القاهرة')
		const text = article(
			[
				'زيارة جديدة',
				'وصل [خليفة حفتر] إلى [مصر] في [4 أبريل]',
				'غادر [حفتر] عائدا ل[لقاهرة] وزار [القاهرة] في [أغسطس] ثم في [2018]',
			].join('\n'),
			[
				haftar,
				place('مصر', { country: 'EG' }),
				date('2019-04-04'),
				haftar,
				cairo,
				cairo,
				date('XXXX-08'),
				date('2018'),
			],
		)
		assert.deepEqual(outline(documentSymbols(text)), [
			'زيارة جديدة',
			'People 1',
			'  خليفة حفتر ×2 قائد الجيش',
			'    خليفة حفتر 2',
			'    حفتر 3',
			'Places 2',
			'  مصر EG',
			'  القاهرة ×2',
			'    القاهرة 3',
			'    القاهرة 3',
			'Dates 3',
			'  2018 2018',
			'  2019-04-04 4 أبريل',
			'  XXXX-08 أغسطس',
		])
	})

	it('keeps what is selected inside what is outlined', () => {
		const haftar = person('حفتر')
		const text = article('وصل [حفتر] في [2019] ثم [حفتر] في [2018]', [
			haftar,
			date('2019'),
			haftar,
			date('2018'),
		])
		for (const { range, selectionRange } of flat(documentSymbols(text))) {
			assert.ok(text.offsetAt(range.start) <= text.offsetAt(selectionRange.start))
			assert.ok(text.offsetAt(selectionRange.end) <= text.offsetAt(range.end))
		}
	})

	it('lets the headline stand for the article, and a name for its first mention', () => {
		const haftar = person('حفتر')
		const text = article('زيارة\nوصل [حفتر] إلى [مصر] ثم غادر [حفتر]', [
			haftar,
			place('مصر'),
			haftar,
		])
		const [headline, people] = documentSymbols(text)
		assert.equal(headline && text.at(headline.range), text.analysis.text)
		assert.equal(headline && text.at(headline.selectionRange), 'زيارة')
		assert.deepEqual(
			people?.children?.map(({ range }) => text.at(range)),
			['حفتر'],
		)
	})

	it('stays in order where an editor sorts it by place', () => {
		const text = article('في [2019] إلى [مصر] مع [حفتر]\nوصل [حفتر] في [2018]', [
			date('2019'),
			place('مصر'),
			person('حفتر'),
			person('حفتر'),
			date('2018'),
		])
		const symbols = documentSymbols(text)
		const startOf = ({ range }: DocumentSymbol) => text.offsetAt(range.start)
		assert.deepEqual(
			symbols.toSorted((a, b) => startOf(a) - startOf(b)).map(({ name }) => name),
			symbols.map(({ name }) => name),
		)
		assert.equal(symbols.length, 4)
	})

	it('holds the most frequent names and the first dates of a text of any length', () => {
		const names = Array.from({ length: 600 }, (_, i) => person(`الاسم ${i}`))
		const frequent = person('الاسم 599')
		const annotations = [...names, frequent, ...names.map((_, i) => date(`${1000 + i}`))]
		const spans = annotations.map(() => '[واحد]').join(' ')
		const [people, dates] = documentSymbols(article(spans, annotations))
		assert.equal(people?.detail, '500 / 600')
		assert.equal(people?.children?.length, 500)
		assert.equal(people?.children?.at(-1)?.name, '\u2068الاسم 599\u2069')
		assert.equal(dates?.detail, '600')
	})

	it('speaks Arabic where it is wanted', () => {
		const text = article('وصل [حفتر]', [person('حفتر')], { language: 'ar' })
		assert.equal(outline(documentSymbols(text))[0], 'الأشخاص 1')
	})

	it('of a text in which nothing was found is empty', () => {
		assert.deepEqual(documentSymbols(article('')), [])
	})
})

/** A line a symbol, indented by depth, isolates left out. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
	return symbols.flatMap(({ name, detail = '', children = [] }) => [
		`${indent}${name} ${detail}`.replace(/[\u2068\u2069]/gu, '').trimEnd(),
		...outline(children, `${indent}  `),
	])
}

function flat(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
	return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])])
}
