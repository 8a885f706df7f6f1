import assert from 'node:assert/strict'
import { analyze } from '../../../server/src/core/index.ts'
import { testKnowledge } from '../../support/knowledge.ts'

describe('the date of an article', () => {
	const dateOf = (text: string) => analyze(text, testKnowledge()).articleDate

	it('is read from a line about publication', () => {
		const text = 'عنوان الخبر\nتاريخ النشر: 29/12/2019\nقالت الوزارة إنها ستردّ'
		assert.equal(dateOf(text).value, '2019-12-29')
		assert.equal(dateOf(text).source, 'text')
	})

	it('is read from an agency dateline', () => {
		assert.equal(dateOf('الجزائر 11 أغسطس 2015 م واس\nتطرقت الصحف اليوم').value, '2015-08-11')
	})

	it('is read from a line that holds little else', () => {
		assert.equal(dateOf('عنوان الخبر\nالخميس 19 يوليو 2012\nقال الوزير').value, '2012-07-19')
	})

	it('is read from a line that says where it was published, or who wrote it', () => {
		const title = 'عنوان المقال\n'
		const published = 'سعيد الفاسينشر في جريدة الشمال يوم 30 - 10 - 2012'
		assert.equal(dateOf(`${title}${published}\nقال الوزير`).value, '2012-10-30')
		const signed = 'الدوحة – كتب سعيد الفاسي وليلى حسن | 2012-07-11'
		assert.equal(dateOf(`${title}${signed}\nقال الوزير`).value, '2012-07-11')
		const told = 'نشر التقرير في 11 يوليو 2012 بعد شهور من العمل عليه في العاصمة'
		assert.equal(dateOf(title + told).value, null)
	})

	it('is not any date the story tells of', () => {
		const text = 'عنوان الخبر\nسقط النظام في 14 جانفي 2011 بعد احتجاجات واسعة في البلاد'
		assert.equal(dateOf(text).value, null)
	})

	it('anchors what the text leaves open', () => {
		const text = 'عنوان\nتاريخ النشر: 29/12/2019\nوزار مصر أمس'
		assert.equal(analyze(text, testKnowledge()).dates.at(-1)?.value, '2019-12-28')
	})

	it('given from outside wins over the text', () => {
		const articleDate = { value: '2020-01-05', source: 'metadata' as const }
		const text = 'عنوان\nتاريخ النشر: 29/12/2019\nوزار مصر أمس'
		const { dates } = analyze(text, testKnowledge(), { articleDate })
		assert.equal(dates.at(-1)?.value, '2020-01-04')
	})
})

describe('the window of an undated article', () => {
	const windowOf = (text: string) => analyze(text, testKnowledge()).window

	it('lies between the last day past and the first to come, round the end of the year', () => {
		const text =
			'زار مصر في 3 أغسطس/آب الماضي، ومنذ 4 أبريل/نيسان الماضي، وفي الثاني من يناير المقبل ينظر'
		assert.deepEqual(windowOf(text), { from: '--08-04', to: '--01-01' })
	})

	it('is open at the side the text does not bound', () => {
		assert.deepEqual(windowOf('زار مصر في 3 أغسطس الماضي'), { from: '--08-04' })
		assert.deepEqual(windowOf('ينعقد في 20 يونيو المقبل'), { to: '--06-19' })
	})

	it('is absent where nothing bounds it', () => {
		assert.equal(windowOf('قالت الوزارة، الأحد، إنها ستردّ'), undefined)
	})
})
