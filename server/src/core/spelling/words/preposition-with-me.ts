import { hasArticle, isConjunction } from '../../text/clitics.ts'
import { keyOf } from '../../text/fold.ts'
import {
	ARABIC_COMMA,
	ARABIC_QUESTION_MARK,
	ARABIC_SEMICOLON,
	FULL_STOP,
	WAW,
} from '../../text/letters.ts'
import { TokenKind, tokenEnd, tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { Place } from '../rule.ts'
import { logAlone } from './bigrams.ts'

/**
 * Nats asked on top where a preposition with dotted yeh may mean «to me», «on me», or the name Ali; infinite where
 * nothing else can be meant.
 */
export function prepositionWithMe(place: Place): number {
	if (endsClause(place)) return Number.POSITIVE_INFINITY
	return (isToMe(place) ? TO_ME : 0) + onMe(place)
}

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
	if (kind[i - 1] === TokenKind.space && LEADING.has(unmarked(tokenText(tokens, i - 2))))
		return false
	if (hasArticle(text, next.start) || overlapsName(annotations, next, ['LOC', 'ORG'])) return false
	return !BEHIND_TO.test(text.slice(next.start, next.end))
}

/** What leads, is added or points to things, hardly to «me». */
const LEADING: ReadonlySet<string> = new Set(
	Object.values({
		leads: 'يؤدي',
		sheLeads: 'تؤدي',
		willLead: 'سيؤدي',
		sheWillLead: 'ستؤدي',
		led: 'أدى',
		sheLed: 'أدت',
		addition: 'إضافة',
		inAddition: 'بالإضافة',
		onTheGround: 'استنادا',
		pointing: 'مشيرا',
		shePointing: 'مشيرة',
	}),
)

/**
 * Nats asked on top of «on», for «on me»: where a duty is spoken of, or that «I» do something, and for the name Ali
 * behind a verb of saying that takes no preposition.
 */
function onMe({ tokens, i }: Place): number {
	if (bareWord(tokenText(tokens, i)) !== DOTTED.on || tokens.kind[i - 1] !== TokenKind.space)
		return 0
	const before = bareWord(tokenText(tokens, i - 2))
	if (SAID.has(before)) return TO_ME
	const mine = THAT.has(tokenText(tokens, i + 2)) && FIRST_PERSON.test(tokenText(tokens, i + 4))
	if (mine) return TO_ME
	return DUTIES.has(before) ? DUTY : 0
}

const DUTY = 4.8
const FIRST_PERSON = /^[\u0623\u0627][^\u0644].{2}/u

const THAT: ReadonlySet<string> = new Set(
	Object.values({
		that: 'أن',
		bare: 'ان',
	}),
)

/** What is said to be a duty, and what opens a sentence about one. */
const DUTIES: ReadonlySet<string> = new Set(
	Object.values({
		must: 'يجب',
		oughtTo: 'يتعين',
		should: 'ينبغي',
		but: 'لكن',
		what: 'ماذا',
		itIs: 'فإن',
	}),
)

const SAID: ReadonlySet<string> = new Set(
	Object.values({
		said: 'قال',
		says: 'يقول',
		explained: 'أوضح',
		added: 'أضاف',
		told: 'صرح',
		reported: 'أفاد',
	}),
)

/** Without a conjunction in front and without marks of vowels. */
function unmarked(word: string): string {
	return bareWord(word).replace(/\p{M}/gu, '')
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

/** Log count of a word that is known well. */
const COMMON = Math.log(100)
