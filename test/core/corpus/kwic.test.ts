import assert from 'node:assert/strict'
import {
	type ConcordanceLine,
	concordance,
	concordancer,
	lineOf,
	neighbourKey,
} from '../../../server/src/core/corpus/kwic.ts'
import { LOOSE, type Matching } from '../../../server/src/core/corpus/matching.ts'
import { tokenize } from '../../../server/src/core/text/tokenize.ts'

const text = `زار الرئيس القاهرة
ثم عاد من القاهرة. والقاهره مدينة، للقاهرة نيل، وفي قاهِرة المعز
عدد [القاهريين] كبير`

describe('a concordance', () => {
	const keywords = (query: string, matching?: Partial<Matching>, inText = text) =>
		lines(query, matching, inText).map(({ keyword }) => keyword)

	it('finds a word whatever clitics, article, hamza and marks it has', () => {
		assert.equal(keywords('القاهرة').join(' '), 'القاهرة القاهرة والقاهره للقاهرة قاهِرة')
		const withArticle = keywords('القاهرة')
		assert.deepEqual(keywords('قاهره'), withArticle)
	})

	it('looks as closely as it is told to', () => {
		assert.equal(keywords('القاهرة', { clitics: 'exact' }).join(' '), 'القاهرة القاهرة')
		assert.equal(keywords('قاهرة', { marks: 'exact', clitics: 'exact' }).length, 0)
		assert.equal(keywords('والقاهره', { hamza: 'exact', clitics: 'exact' }).length, 1)
		assert.equal(keywords('والقاهرة', { hamza: 'exact', clitics: 'exact' }).length, 0)
	})

	it('finds a phrase across a line end, not across a stop', () => {
		const phrase = 'القاهرة ثم عاد'
		assert.deepEqual(keywords(phrase), [phrase])
		assert.deepEqual(keywords('القاهرة والقاهره'), [])
	})

	it('gives what stands before and after on one line', () => {
		const [first] = lines('القاهرة', {}, text, 10)
		assert.equal(first?.before, 'الرئيس ')
		assert.equal(first?.after, ' ثم عاد من')
		assert.equal(first && text.slice(first.start, first.end), first?.keyword)
	})

	it('cuts no emoji in two, however long a row of them is', () => {
		const row = '\u{1f600}'.repeat(30)
		for (const width of [10, 11]) {
			const span = { start: row.length + 1, end: row.length + 2 }
			const { before, after } = lineOf(`${row} x ${row}`, span, width)
			assert.equal(before.length, width % 2 === 0 ? width - 1 : width)
			assert.ok(before.isWellFormed() && after.isWellFormed(), `${width}`)
		}
	})

	it('is sorted by the nearest neighbours, hamza aside', () => {
		const [line] = lines('عاد', {}, text, 14)
		assert.equal(line && neighbourKey(line, 'before'), 'ثم القاهره')
		assert.equal(line && neighbourKey(line, 'after'), 'من القاهره')
	})

	it('has nothing to say to a query without a word', () => {
		assert.equal(concordancer(' .. '), undefined)
	})
})

function lines(
	query: string,
	matching: Partial<Matching> = {},
	inText = text,
	width = 11,
): ConcordanceLine[] {
	const sought = concordancer(query, { ...LOOSE, ...matching })
	return sought ? [...concordance(tokenize(inText), sought, width)] : []
}
