import { type Draft, draft } from '../../rule.ts'
import { ALEF, BEH, KAF, LAM, spell, TATWEEL } from '../../text/letters.ts'
import { spanOf, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { keyBeside } from '../words/neighbours.ts'
import { Trait } from '../words/spellings.ts'
import { join } from '../words/usage-clitics.ts'

export const detachedPreposition: WordRule = {
	id: 'detached-preposition',
	title: {
		en: 'Detached preposition',
		ar: 'حرف جر منفصل',
	},
	unit: 'word',
	traits: Trait.single | Trait.tatweel,
	summary: 'A preposition of one letter stands apart from its word or quotation.',
	rationale: {
		en: 'The prepositions beh, lam and kaf are joined to what follows, and to the mark of a quotation with a tatweel.',
		ar: 'الباء واللام والكاف توصل بما بعدها، وتوصل بعلامة التنصيص بتطويل.',
	},
	message: {
		en: 'The preposition belongs to what follows: {1}.',
		ar: 'حرف الجر موصول بما بعده: {1}.',
	},
	severity: 'information',
	fix: 'ask',
	check: checkPreposition,
	examples: [
		{
			before: 'اتهم الوزير [ب الخيانة] وقال في تصريح [ل الصحيفة] إنه باق',
			after: 'اتهم الوزير بالخيانة وقال في تصريح للصحيفة إنه باق',
		},
		{
			before: 'اتخذ منحى وصفه [ب "]الخطير"، وقال [ل «]الصحيفة» إنه قلق',
			after: 'اتخذ منحى وصفه ب\u0640"الخطير"، وقال ل\u0640«الصحيفة» إنه قلق',
		},
		{
			before: 'وصفها [ب\u0640 "]السيئة"، وطلب عرضا [ل اللجنة]',
			after: 'وصفها ب\u0640"السيئة"، وطلب عرضا للجنة',
		},
		{ before: 'وصفها ب\u0640"السيئة" وقال ل«الصحيفة» إنه قلق' },
		{ before: 'يقع القسم ب الشمالي قرب المجموعة ك الثانية' },
		{ before: 'أولا: ا القاعة، ب المدخل، ل الساحة' },
		{ before: 'الجزء بين ب س ب ومفترق المدينة' },
		{ before: 'قال "أنا ب" ثم خرج' },
	],
}

/** What a letter may name one of. */
const LETTERED = Object.values({
	section: 'قسم',
	group: 'مجموعة',
	groups: 'مجموعتين',
	class: 'فئة',
	grade: 'درجة',
	team: 'فريق',
	branch: 'فرع',
	sort: 'صنف',
	kind: 'نوع',
	model: 'نموذج',
	question: 'سؤال',
	vitamin: 'فيتامين',
	letter: 'حرف',
	virus: 'فيروس',
	liver: 'كبد',
	road: 'طريق',
	line: 'خط',
	building: 'مبنى',
	hall: 'قاعة',
	paragraph: 'فقرة',
	annex: 'ملحق',
	stage: 'مرحلة',
})
const BEFORE_LETTER = new RegExp(
	`(?:^|${spell(ALEF)}?${spell(LAM)})(?:${LETTERED.join('|')})$`,
	'u',
)

const PREPOSITION = new RegExp(`^[${spell(BEH, LAM, KAF)}]${spell(TATWEEL)}*$`, 'u')
const OPENING = /^[«“"]$/u
/** Letters of the shortest word that may be meant: shorter ones are initials. */
const SHORTEST = 3

function checkPreposition({ tokens, i }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	const isPreposition = PREPOSITION.test(written) && tokenText(tokens, i + 1) === ' '
	if (!isPreposition || !isBehindText(tokens, i)) return undefined
	const letter = written.charAt(0)
	const next = tokenText(tokens, i + 2)
	const span = spanOf(tokens, i, i + 2)
	if (OPENING.test(next) && tokens.kind[i + 3] === TokenKind.word) {
		return draft(span, [letter + spell(TATWEEL) + next, letter + next])
	}
	const isWord = tokens.kind[i + 2] === TokenKind.word && next.length >= SHORTEST
	if (!isWord || BEFORE_LETTER.test(tokenText(tokens, i - 2))) return undefined
	return draft(span, [join(letter, next)])
}

/** A space away from a word of several letters: elsewhere a letter numbers a line, or stands among others. */
function isBehindText(tokens: Tokens, i: number): boolean {
	return keyBeside(tokens, i, i - 2) !== undefined && tokenText(tokens, i - 2).length > 1
}
