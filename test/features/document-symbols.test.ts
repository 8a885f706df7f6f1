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
