import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { analyze, MONTH_STYLES } from '../../../server/src/core/index.ts'
import { DIGITS } from '../../../server/src/core/spelling/consistency/numerals.ts'
import { spellPercent } from '../../../server/src/core/spelling/consistency/percent.ts'
import { QUOTES } from '../../../server/src/core/spelling/consistency/quotations.ts'
import { applyFixes } from '../../../server/src/core/spelling/fixes/apply-fixes.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { anyText } from '../../support/texts.ts'

const findingsOf = (text: string) => analyze(text, testKnowledge()).findings

describe('the spelling stage', () => {
	it('keeps every finding and every edit inside any text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const { start, end, fixes } of findingsOf(text)) {
					for (const span of [{ start, end }, ...fixes.flatMap(({ edits }) => edits)]) {
						assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
					}
				}
			}),
		)
	})

	it('reads a word of a hundred thousand letters like any other, in no time to speak of', () => {
		const glued = 'وهذا'
		const seats = 'ئؤءأ'
		for (const letters of [glued, seats]) {
			const codes = findingsOf(letters.repeat(25_000)).map(({ code }) => code)
			assert.ok(!codes.includes('glued-words') && !codes.includes('hamza-seat'))
		}
	})

	it('leaves addresses, code, mark-up and scripture alone', () => {
		const verse = '\ufd3fالى الله\ufd3e'
		for (const text of [
			'الرابط https://example.com/الى?q=ان,او مهم',
			'الوسم #الى_الامام منتشر',
			'الشفرة `الى , ان` هنا',
			'الصورة <img alt=الى> هنا',
			`قال تعالى ${verse} صدق`,
		]) {
			assert.deepEqual(
				findingsOf(text).map(({ code }) => code),
				[],
				text,
			)
		}
	})

	it('says of a text whose marks are all spaced nothing about spaces', () => {
		const sentence = 'وصل الوفد ، ثم غادر . '
		const codes = findingsOf(sentence.repeat(10)).map(({ code }) => code)
		assert.ok(!codes.includes('space-before-mark'))
		assert.ok(findingsOf(sentence).some(({ code }) => code === 'space-before-mark'))
	})

	it('takes slips in three words for the habit of the writer', () => {
		const doubtful = 'تأثرت شركات المنطقة باسعار السوق'
		const habit = 'سافر الى تونس وعاد الاحد ثم ذهب امس'
		const count = (text: string) =>
			findingsOf(text).filter(({ code }) => code === 'hamza-missing').length
		assert.equal(count(habit), 3)
		assert.ok(count(`${habit} و${doubtful}`) >= count(habit) + count(doubtful))
	})

	it('takes no habit from one word that is written the same way each time', () => {
		const name = 'زرنا مسجد أم ضوا بان أمس'
		const found = (text: string) => findingsOf(text).filter(({ code }) => code === 'hamza-missing')
		assert.deepEqual(found(Array(6).fill(name).join('\n\n')), [])
	})

	it('mends last letters unread only where they are a habit, or hardly anything else can be meant', () => {
		const isSafe = (text: string, code: string) => {
			return findingsOf(text)
				.filter((finding) => finding.code === code)
				.map(({ fixes: [fix] }) => fix?.safe)
		}
		const mine = 'سأل القاضي من يريد قتلي ولماذا'
		const rare = 'زار مستشفي في بيروت'
		const others = 'وصل مصطفي إلي المستشفي الكبري'
		const his = 'حمل البيان رسائل معادية للبنان ولخطه الوطني'
		const definite = 'اختتمت الجلسه أمس'
		const common = 'هذه هي الخطة التى أعلنت'
		assert.deepEqual(isSafe(mine, 'alef-maksura'), [false])
		assert.deepEqual(isSafe(rare, 'alef-maksura'), [false])
		assert.equal(isSafe(`${rare} و${others}`, 'alef-maksura')[0], true)
		assert.ok(!isSafe(his, 'teh-marbuta').includes(true))
		assert.deepEqual(isSafe(definite, 'teh-marbuta'), [true])
		assert.deepEqual(isSafe(common, 'final-yeh'), [true])
	})

	it('offers the other reading as well where two are nearly as likely', () => {
		const offered = (text: string) => {
			return findingsOf(text).map(({ fixes }) => {
				return fixes
					.map(({ edits: [edit] }) => edit?.newText)
					.sort()
					.join(' / ')
			})
		}
		const noun = 'بحث الاستقالة الجماعية لاحداث فراغ في المجلس'
		const sure = 'أضاف الوزير وافادت مصادر'
		const ending = 'وقعت اصابة واحدة في المباراة'
		assert.deepEqual(offered(noun), ['لأحداث / لإحداث'])
		assert.deepEqual(offered(sure), ['وأفادت'])
		assert.deepEqual(offered(ending), ['إصابة'])
	})

	it('switches a rule off and sets its severity', () => {
		const text = 'سافر الى تونس'
		const of = (level: 'off' | 'hint') => {
			return analyze(text, testKnowledge(), { rules: { 'hamza-missing': level } }).findings
		}
		assert.deepEqual(of('off'), [])
		assert.equal(of('hint')[0]?.severity, 'hint')
	})

	it('prefers what a house profile prefers', () => {
		const options = { house: { profile: 'aljazeera' } }
		const [finding] = analyze('قال الرئيس الأمريكي', testKnowledge(), options).findings
		assert.equal(finding?.code, 'variant-stem')
		assert.equal(finding?.fixes[0]?.edits[0]?.newText, 'الأميركي')
	})

	it('knows every topic and value of the house profiles', () => {
		const { houses, variants } = testKnowledge().spelling
		const stems = [...variants.byStart.values()].flat().map(({ topic, stem }) => `${topic} ${stem}`)
		const known = new Set([...stems, ...STYLES])
		const unknown = [...houses].flatMap(([profile, house]) => {
			const choices = Object.entries(house).map(([topic, value]) => `${topic} ${value}`)
			return choices.filter((choice) => !known.has(choice)).map((choice) => `${profile} ${choice}`)
		})
		assert.deepEqual(unknown, [])
	})

	it('prefers the stem of a word whose profile chose one', () => {
		const options = { house: { profile: 'aljazeera' } }
		const [finding] = analyze('قاتلت الميليشيات هناك', testKnowledge(), options).findings
		assert.equal(finding?.fixes[0]?.edits[0]?.newText, 'المليشيات')
	})
})

/** What rules other than the one about stems ask a house. */
const STYLES = [
	...['split', 'joined'].map((value) => `abd ${value}`),
	...['before-alef', 'on-alef'].map((value) => `tanwin ${value}`),
	...MONTH_STYLES.map((value) => `months ${value}`),
	...DIGITS.map((value) => `digits ${value}`),
	...Object.keys(spellPercent).map((value) => `percent ${value}`),
	...Object.keys(QUOTES).map((value) => `quotes ${value}`),
	'usage strict',
]

/** Awkward texts: our own, and those of the data folder that WARRAQ_DATA names. */
function awkwardTexts(): readonly string[] {
	const carriageReturns = 'و\r\nالى\r\n'
	const loneSurrogate = '\ud800 الى'
	const bare = ['', '\ufeff', '\u0000', ', ,, ;', '\u0640'.repeat(50)]
	const own = [...bare, loneSurrogate, carriageReturns]
	const { WARRAQ_DATA = '' } = process.env
	const folder = `${WARRAQ_DATA}/corpus/nasty`
	if (!existsSync(folder)) return own
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	const texts = files.filter((file) => file.endsWith('.txt'))
	return [...own, ...texts.map((file) => readFileSync(`${folder}/${file}`, 'utf8'))]
}

describe('awkward texts', () => {
	it('are checked, and fixed without a change outside the fixed spans', () => {
		for (const text of awkwardTexts()) {
			const fixes = findingsOf(text).flatMap(
				(finding) => finding.fixes.find(({ safe }) => safe) ?? [],
			)
			const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.start - b.start)
			let kept = ''
			let at = 0
			for (const { start, end, newText } of edits) {
				kept += text.slice(at, start) + newText
				at = end
			}
			assert.equal(applyFixes(text, fixes), kept + text.slice(at))
		}
	})
})
