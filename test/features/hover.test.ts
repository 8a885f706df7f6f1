import assert from 'node:assert/strict'
import { hover } from '../../server/src/features/hover.ts'
import {
	article,
	date,
	finding,
	organisation,
	person,
	type TestArticle,
} from '../support/article.ts'

describe('a hover', () => {
	it('over a name tells its entity, its written forms and their counts', () => {
		const haftar = person('خليفة حفتر', {
			role: 'قائد الجيش',
			country: 'LY',
			variants: [
				{ form: 'حفتر', count: 2 },
				{ form: 'خليفة حفتر', count: 1 },
			],
		})
		const text = article('وصل [خليفة حفتر] ثم غادر [حف|تر] وعاد [حفتر]', [haftar, haftar, haftar])
		assert.deepEqual(linesOf(text), [
			'Person خليفة حفتر',
			'Called: قائد الجيش',
			'Country code: LY',
			'Mentions in this article: 3',
			'First, line 1: وصل خليفة حفتر ثم غادر حفتر وعاد حفتر',
			'Last, line 1: وصل خليفة حفتر ثم غادر حفتر وعاد حفتر',
			'2 × حفتر',
			'1 × خليفة حفتر',
		])
	})

	it('over an organisation tells where the text puts it', () => {
		const union = organisation('اتحاد الكتاب', { place: 'تونس' })
		assert.deepEqual(linesOf(article('أعلن [اتحاد| الكتاب] في تونس', [union])), [
			'Organisation اتحاد الكتاب',
			'In: تونس',
			'Mentions in this article: 1',
		])
	})

	it('shows of a long sentence whole words round the mention', () => {
		const words = 'كلمة '.repeat(20)
		const text = article(`[حفت|ر] وصل\n${words}[حفتر] ${words}`, [person('حفتر'), person('حفتر')])
		const [first, last = ''] = linesOf(text).filter((line) => /^(First|Last)/u.test(line))
		assert.equal(first, 'First, line 1: حفتر وصل')
		assert.match(last, /^Last, line 2: … كلمة [كلمة ]+حفتر [كلمة ]+كلمة …$/u)
	})

	it('over a date tells its value first, then its calendars and how it was reached', () => {
		const steps = [
			{ en: 'the last {0} before {1}', ar: '{0} قبل {1}', args: ['--08-03', '2019-12-29'] },
		]
		const found = date('2019-08-03', { underspecified: 'XXXX-08-03', steps })
		const detail = { en: 'from the {0}', ar: 'x', args: ['file name'] }
		const articleDate = { value: '2019-12-29', source: 'metadata', detail } as const
		assert.deepEqual(linesOf(article('زار مصر في [3 أغسطس|]', [found], { articleDate })), [
			'2019-08-03 DATE',
			'Hijri calendar: 1440-12-02',
			'the last --08-03 before 2019-12-29',
			'In itself only: XXXX-08-03',
			'Article date: 2019-12-29, from the file name',
		])
	})

	it('over an open date says what would settle it', () => {
		const found = date('XXXX-08-03', { underspecified: 'XXXX-08-03' })
		assert.deepEqual(linesOf(article('زار مصر في [|3 أغسطس]', [found])), [
			'XXXX-08-03 DATE',
			'Set the article date to settle this value.',
		])
	})

	it('over a decade tells the form of EDTF', () => {
		const lines = linesOf(article('في [الثمانينا|ت]', [date('198')]))
		assert.deepEqual(lines.slice(0, 2), ['198 DATE', 'EDTF: 198X'])
	})

	it('over a Hijri date tells the date of the text', () => {
		const found = date('2024-03-27', { calendarValue: '1445-09-17', mod: 'APPROX' })
		assert.deepEqual(linesOf(article('في [17 ر|مضان]', [found])), [
			'2024-03-27 DATE',
			'TIMEX3: mod="APPROX"',
			'EDTF: 2024-03-27~',
			'Hijri date in the text: 1445-09-17',
		])
	})

	it('over a finding tells rule, fault and fix, then the name it touches', () => {
		const text = article('[وصل [احمد|] أمس]', [finding('hamza', 'أحمد'), person('أحمد')])
		assert.deepEqual(linesOf(text).slice(0, 4), [
			'hamza Wrong here: hamza',
			'Write أحمد',
			'',
			'Person أحمد',
		])
	})

	it('says why a finding matters where the editor shows the rest', () => {
		const text = article('[وافادت|] مصادر', [finding('hamza-missing', 'وأفادت')])
		const style = { kind: 'plaintext', showsFindings: true } as const
		const contents = hover(text, text.cursor, style)?.contents as { value: string }
		assert.match(contents.value, /splits every count in two/u)
		assert.doesNotMatch(contents.value, /Wrong here|Write/u)
	})

	it('says nothing elsewhere', () => {
		assert.equal(
			hover(article('وصل| الوزير'), { line: 0, character: 4 }, { kind: 'markdown' }),
			undefined,
		)
	})

	it('speaks Arabic where it is wanted, every line isolated', () => {
		const text = article('زار [مصر|]', [date('2019')], { language: 'ar' })
		assert.equal(linesOf(text)[0], '2019 DATE')
		const open = article('في [آب|]', [date('XXXX-08', { underspecified: 'XXXX-08' })], {
			language: 'ar',
		})
		const contents = hover(open, open.cursor, { kind: 'plaintext' })?.contents as { value: string }
		assert.match(contents.value, /\n\u2068[^\u2068\u2069]+\u2069$/u)
	})

	it('puts the heading of an Arabic line on its right', () => {
		const text = article('زار [مصر|]', [person('مصر')], { language: 'ar' })
		for (const kind of ['plaintext', 'markdown'] as const) {
			const contents = hover(text, text.cursor, { kind })?.contents as { value: string }
			assert.match(contents.value, /^\u2067\W*شخص\W* \u2068مصر\u2069\u2069\n/u)
		}
		const { contents } =
			hover(article('[مصر|]', [person('مصر')]), text.cursor, { kind: 'plaintext' }) ?? {}
		assert.doesNotMatch(JSON.stringify(contents), /\u2067/u)
	})

	it('shows the text of an article, never renders it', () => {
		const text = article('قال [x|]', [person('*_[a](http://b)_*<br>')])
		const contents = hover(text, text.cursor, { kind: 'markdown' })?.contents as { value: string }
		assert.ok(contents.value.includes('\\*\\_\\[a\\]\\(http://b\\)\\_\\*\\<br\\>'))
	})
})

/** The lines of a plain hover, isolates left out. */
function linesOf(text: TestArticle): readonly string[] {
	const contents = hover(text, text.cursor, { kind: 'plaintext' })?.contents as { value: string }
	return contents.value.replace(/[\u2067-\u2069]/gu, '').split('\n')
}
