import { ABSENT } from '../../lexicon/word-table.ts'
import { hasArticle, isConjunction } from '../../text/clitics.ts'
import { keyOf } from '../../text/fold.ts'
import {
	ALEF_MAKSURA,
	ARABIC_COMMA,
	ARABIC_QUESTION_MARK,
	ARABIC_SEMICOLON,
	DAMMA,
	FULL_STOP,
	spell,
	WAW,
	YEH,
} from '../../text/letters.ts'
import { TokenKind, tokenEnd, tokenText } from '../../text/tokenize.ts'
import { isInPersonsName, overlapsName } from '../names.ts'
import type { LetterRule, Place } from '../rule.ts'
import { logAlone } from '../words/bigrams.ts'
import { listedEntry } from '../words/listed.ts'
import { scanWord, spellingOf, Trait } from '../words/spellings.ts'
import { logCount } from '../words/word-list.ts'

export const alefMaksura: LetterRule = {
	id: 'alef-maksura',
	title: {
		en: 'Dotted alef maksura',
		ar: 'ألف مقصورة منقوطة',
	},
	unit: 'letter',
	summary: 'A final alef maksura is dotted and reads as yeh.',
	rationale: {
		en: 'Dots on a final alef maksura turn a preposition into a name and a past verb into a passive.',
		ar: 'نقط الألف المقصورة يجعل حرف الجر علما والفعل المعلوم مجهولا.',
	},
	message: {
		en: '{0} should end in alef maksura here: {1} (about {2} times in news, against {3}).',
		ar: 'آخر {0} هنا ألف مقصورة: {1} (نحو {2} مرة مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 3.6,
	caution: otherReading,
	covers: (written, preferred) => written === YEH && preferred === ALEF_MAKSURA,
	examples: [
		{
			before: 'وصل الوفد [إلي] القاهرة أمس',
			after: 'وصل الوفد إلى القاهرة أمس',
		},
		{
			before: 'زاد المبلغ في المدينة، [إلي] جانب ذلك زار الوفد القاهرة',
			after: 'زاد المبلغ في المدينة، إلى جانب ذلك زار الوفد القاهرة',
		},
		{ before: 'قال إنه أجري اتصال بين الجانبين' },
		{ before: 'غسل الخليفة وصُلي عليه' },
		{ before: 'علي عبد الله صالح' },
		{
			before: 'نقلت القطع [إلي] قاعات العرض [وإلي] مدينة أخرى',
			after: 'نقلت القطع إلى قاعات العرض وإلى مدينة أخرى',
		},
		{ before: 'وجهوا السؤال إلي. وحدث ذلك أمس' },
		{ before: 'عاد الرجل إلي، وسأل عن الأمر' },
		{ before: 'ينظر الرجل إلي ولا يقول شيئا' },
		{ before: 'بعث الوزير إلي رسولا، وهو بالنسبة إلي صديق' },
		{ before: 'أبقى البنك المركزي السعر، وما يبقي الباب مفتوحا كثير' },
		{ before: 'حذر الكاتب من تعالي الأصوات' },
		{
			before: 'انتقل إلى الدور [الأعلي]، وسأل عن الأمر',
			after: 'انتقل إلى الدور الأعلى، وسأل عن الأمر',
		},
	],
}

function otherReading(place: Place): number {
	if (endsClause(place)) return Number.POSITIVE_INFINITY
	return passiveReading(place) + (mayBeName(place) ? NAME : 0) + (isToMe(place) ? TO_ME : 0)
}

/** Part of a person's name, and not one that careful news always ends in alef maksura. */
function mayBeName(place: Place): boolean {
	if (!isInPersonsName(place)) return false
	const { tokens, i, knowledge } = place
	const key = tokens.key[i] as number
	const written = spellingOf(
		scanWord(tokens.text, tokens.start[i] as number, tokens.start[i + 1] as number),
	)
	const dotted = logCount(knowledge.words, key, written) ?? 0
	const undotted = logCount(knowledge.words, key, written | 1) ?? 0
	return undotted < COMMON || undotted - dotted < HARDLY
}

const COMMON = Math.log(100)
const HARDLY = Math.log(60)

/**
 * A preposition needs a noun: before a mark or a conjunction the word means «to me», «on me», or is the
 * name Ali.
 */
function endsClause(place: Place): boolean {
	const { tokens, i } = place
	const isLast = CLAUSE_ENDS.has(tokens.text.charCodeAt(tokenEnd(tokens, i)))
	if (!isLast && !isBeforeConjunction(place)) return false
	return PREPOSITIONS.has(bareWord(tokenText(tokens, i)))
}

/** Nats asked on top where no noun follows: whatever the counts say, only a writer's habit outweighs it. */
const TO_ME = 9

/** «To me»: behind it stands no noun, as far as an article, a place or a number shows one. */
function isToMe({ tokens, i, annotations }: Place): boolean {
	const { text, kind, start } = tokens
	if (bareWord(tokenText(tokens, i)) !== DOTTED.to || kind[i + 1] !== TokenKind.space) return false
	if (kind[i + 2] !== TokenKind.word) return kind[i + 2] !== TokenKind.number
	const next = { start: start[i + 2] as number, end: start[i + 3] as number }
	if (hasArticle(text, next.start) || overlapsName(annotations, next, ['LOC', 'ORG'])) return false
	return !BEHIND_TO.test(text.slice(next.start, next.end))
}

/** Without a conjunction in front. */
function bareWord(word: string): string {
	return isConjunction(word.charCodeAt(0)) ? word.slice(1) : word
}

/**
 * What stands behind «to» without an article: that, beside, the limit, towards, this, what, all; verbal nouns, and
 * what ends as no verb does.
 */
const BEHIND_TO = new RegExp(
	[
		'^[\u0623\u0627]\u0646',
		'^\u062c\u0627\u0646\u0628$',
		'^\u062d\u062f$',
		'^\u063a\u0627\u064a\u0629$',
		'^\u0646\u062d\u0648$',
		'^\u0647\u0630',
		'^\u0645\u0627$',
		'^\u0643\u0644$',
		'^\u0625[^\u0630\u0644\u0646]',
		'\u0627\u062a$',
		'\u0629$',
	].join('|'),
	'u',
)

/** The next word is a waw with a word behind it that is the commoner of the two. */
function isBeforeConjunction({ tokens, i, knowledge: { words } }: Place): boolean {
	const { text, kind, start, key } = tokens
	const next = start[i + 2] as number
	if (kind[i + 2] !== TokenKind.word || text.charCodeAt(next) !== WAW) return false
	const stem = logAlone(words, keyOf(text, next + 1, start[i + 3] as number))
	return stem >= COMMON && stem >= logAlone(words, key[i + 2] as number)
}

const DOTTED = {
	to: 'إلي',
	bareTo: 'الي',
	on: 'علي',
	at: 'لدي',
} as const

const PREPOSITIONS: ReadonlySet<string> = new Set(Object.values(DOTTED))

const CLAUSE_ENDS: ReadonlySet<number> = new Set([
	FULL_STOP,
	WAW,
	ARABIC_COMMA,
	ARABIC_SEMICOLON,
	ARABIC_QUESTION_MARK,
])

/** Nats asked on top where the word is read as a name: only a writer's habit outweighs it. */
const NAME = 3
/** Nats asked on top of a verb whose passive is as common, unless its object tells (see passive-with-object). */
const PASSIVE = 6

/** A damma says that a verb is passive; some verbs often are. */
function passiveReading({ tokens, i, knowledge: { listed } }: Place): number {
	if (tokenText(tokens, i).includes(spell(DAMMA))) return Number.POSITIVE_INFINITY
	const entry = listedEntry(listed, tokens, i)
	return entry !== ABSENT && ((listed.traits[entry] as number) & Trait.activeVerb) !== 0
		? PASSIVE
		: 0
}
