import assert from 'node:assert/strict'
import { edtf } from '../../../server/src/core/dates/edtf.ts'
import { MONTH_STYLES, monthIn } from '../../../server/src/core/dates/month-names.ts'
import { rewriteMonths } from '../../../server/src/core/dates/rewrite-months.ts'
import { timex3 } from '../../../server/src/core/dates/timex3.ts'
import { twinDate } from '../../../server/src/core/dates/twin-date.ts'
import { analyze } from '../../../server/src/core/index.ts'
import { applyEdits } from '../../support/apply-edits.ts'
import { testKnowledge } from '../../support/knowledge.ts'

const first = (text: string) => {
	const [date] = analyze(text, testKnowledge()).dates
	assert.ok(date)
	return date
}

describe('EDTF', () => {
	const cases: Readonly<Record<string, string | undefined>> = {
		'في 3 أغسطس 2019': '2019-08-03',
		'في التسعينات': '199X',
		'القرن التاسع عشر': '18XX',
		'صيف 2022': '2022-22',
		'الربع الأول من 2024': '2024-33',
		'عام 323 ق.م': '-0322',
		'من 4 إلى 7 أبريل 2024': '2024-04-04/2024-04-07',
		'بعد ثلاثة أيام': undefined,
	}
	for (const [text, value] of Object.entries(cases)) {
		it(`${value}: ${text}`, () => {
			assert.equal(edtf(first(text)), value)
		})
	}
})

describe('TIMEX3', () => {
	it('carries type, value and modifier', () => {
		const text = 'منذ أكثر من عقدين'
		assert.equal(
			timex3(text, first(text), 1),
			'<TIMEX3 tid="t1" type="DURATION" value="P20Y" mod="MORE_THAN">أكثر من عقدين</TIMEX3>',
		)
	})

	it('splits a range in two expressions and the duration they bound', () => {
		const text = 'من 4 إلى 7 أبريل 2024'
		const written = timex3(text, first(text), 1)
		assert.deepEqual(
			[...written.matchAll(/value="([^"]+)"/gu)].map(([, value]) => value),
			['2024-04-04', '2024-04-07', 'PX'],
		)
	})
})

describe('month names', () => {
	const text = 'زار مصر في 3 أغسطس/آب 2019 ثم في تموز 2020 وفي 17 رمضان 1445'

	it('are rewritten in any style, and then stay', () => {
		for (const style of MONTH_STYLES) {
			const rewritten = applyEdits(text, rewriteMonths(analyze(text, testKnowledge()).dates, style))
			assert.ok(rewritten.includes(monthIn(style, 7)))
			const { dates } = analyze(rewritten, testKnowledge())
			assert.deepEqual(rewriteMonths(dates, style), [])
			assert.deepEqual(
				dates.map(({ value }) => value),
				['2019-08-03', '2020-07', '2024-03-27'],
			)
		}
	})
})

describe('the twin of a date', () => {
	it('is Gregorian for a Hijri day, and Hijri for a Gregorian one', () => {
		assert.equal(twinDate(first('في 17 رمضان 1445'), 'gulf/levantine'), '27 مارس/آذار 2024 م')
		assert.match(twinDate(first('في 27 مارس 2024'), 'gulf') ?? '', /^17 رمضان 1445 /u)
	})

	it('is absent where there is no day', () => {
		assert.equal(twinDate(first('في مارس 2024'), 'gulf'), undefined)
	})
})
