import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { analyze } from '../../../server/src/core/index.ts'
import { testKnowledge } from '../../support/knowledge.ts'

const text = readFileSync('seeds/000_a70efb1e516236b5.txt', 'utf8')

describe('the seed article', () => {
	it('dated, gives its eight expressions their values', () => {
		const articleDate = { value: '2019-12-29', source: 'argument' as const }
		const { dates } = analyze(text, testKnowledge(), { articleDate })
		assert.deepEqual(
			dates.map(({ value }) => value),
			[
				'PTXH',
				'2019-12-29',
				'PTXH',
				'2019-08-03',
				'2019-04-04',
				'2020-01-02',
				'2019-12-29',
				'PAST_REF',
			],
		)
	})

	it('undated, keeps the same expressions open and says once when it can be from', () => {
		const { dates, window, findings } = analyze(text, testKnowledge())
		assert.deepEqual(
			dates.map(({ value }) => value),
			[
				'PTXH',
				'XXXX-WXX-7',
				'PTXH',
				'XXXX-08-03',
				'XXXX-04-04',
				'XXXX-01-02',
				'XXXX-WXX-7',
				'PAST_REF',
			],
		)
		assert.deepEqual(window, { from: '--08-04', to: '--01-01' })
		assert.equal(findings.filter(({ code }) => code === 'article-date-missing').length, 1)
	})
})

describe('dates nobody can have meant', () => {
	const cases: Readonly<Record<string, string>> = {
		'انتهت في 31 أبريل 2019': '2019-04',
		'حرر في 2019/13/45': '2019',
		'حرر في 32/1/2019': '2019-01',
		'سنقيم هناك عام 12345': 'Y12345',
		'في 29 فبراير 2023': '2023-02',
		'في 3/8/20\u200f19': '2019-08-03',
		'في ٣/8/٢٠١٩': '2019-08-03',
	}
	for (const [written, value] of Object.entries(cases)) {
		it(`${value}: ${written}`, () => {
			const [date] = analyze(written, testKnowledge()).dates
			assert.equal(date?.value, value)
		})
	}
})
