import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze } from '../../../server/src/core/index.ts'
import { testKnowledge } from '../../support/knowledge.ts'

/** Everything dates are written with, well and badly. */
const pieces = [
	'31',
	'0',
	'99999',
	'12345678901234567890',
	'\u0663\u200f\u0661',
	'2019',
	'3/8/2019',
	'13/13/2019',
	'29-02-2023',
	'1445ه',
	'25:61',
	'14:30',
	'ق.م',
	'أبريل',
	'رمضان',
	'تشرين الثاني',
	'آب/أغسطس',
	'الأحد',
	'أمس',
	'مساء',
	'قبل',
	'منذ',
	'عام',
	'القرن',
	'ثلاثة',
	'وعشرين',
	'أيام',
	'الماضي',
	'المقبل',
	'من',
	'إلى',
	'و',
	'نصف',
	'الساعة',
	'بتوقيت غرينتش',
	'عيد الفطر',
	'صيف',
	'الربع',
	'الأول',
	'كل',
	'شهر',
	'الشهر',
	'السنة',
	'آخر',
	'أول',
	'إلا ربعا',
	'ونصف',
	'حتى',
	'بين',
	'غدا',
	'فجرا',
	'ال',
	'دقيقة',
	'31/4',
	'0/0/0',
	'13/2019',
	'2019-08-03T24:61Z',
	'99999',
	'\u200f',
	'/',
	'-',
	'،',
	'.',
	'\n',
	'\r\n',
]

const dateText = fc
	.array(
		fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })),
		{
			maxLength: 30,
		},
	)
	.map((parts) => parts.join(' '))
const anchor = fc.constantFrom(undefined, '2024-02-29', '0001-01-01', '9999-12-31')

describe('dates of any text', () => {
	it('are sorted, apart, inside the text and never throw', () => {
		fc.assert(
			fc.property(dateText, anchor, (text, value) => {
				let end = 0
				for (const date of datesOf(text, value)) {
					assert.ok(date.start >= end && date.end > date.start && date.end <= text.length)
					end = date.end
				}
			}),
			{ numRuns: 500 },
		)
	})

	it('have values that are days of the calendar where they are days', () => {
		fc.assert(
			fc.property(dateText, anchor, (text, value) => {
				for (const date of datesOf(text, value)) {
					for (const [day] of date.value.matchAll(/(?<!\d)\d{4}-\d\d-\d\d/gu)) {
						assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day)
					}
					assert.doesNotMatch(date.value, /NaN|undefined|Infinity/u)
				}
			}),
			{ numRuns: 500 },
		)
	})

	it('are the same with either kind of line end', () => {
		fc.assert(
			fc.property(dateText, anchor, (text, value) => {
				const lines = text.replaceAll('\r\n', '\n')
				const values = (each: string) => datesOf(each, value).map((date) => date.value)
				assert.deepEqual(values(lines.replaceAll('\n', '\r\n')), values(lines))
			}),
		)
	})

	it('are the same whatever text was read before', () => {
		fc.assert(
			fc.property(dateText, dateText, dateText, (text, one, other) => {
				datesOf(one, undefined)
				const behindOne = datesOf(text, undefined)
				datesOf(other, undefined)
				assert.deepEqual(datesOf(text, undefined), behindOne)
			}),
		)
	})

	it('are all found in a line of nothing else, and in a short text after it', () => {
		const line = '3 أغسطس 2019، '
		assert.equal(datesOf(line.repeat(5000), undefined).length, 5000)
		assert.equal(datesOf(line, undefined).length, 1)
	})

	it('say which rule and steps gave them', () => {
		for (const date of datesOf('قُتل في 2 أكتوبر ووصل أمس', '2024-05-15')) {
			assert.ok(date.rule !== '' && date.steps.length >= 2)
		}
	})
})

function datesOf(text: string, value: string | undefined) {
	const options = value ? { articleDate: { value, source: 'argument' as const } } : {}
	return analyze(text, testKnowledge(), options).dates
}
