import { ABSENT } from '../../lexicon/word-table.ts'
import { type Draft, draft } from '../../rule.ts'
import { hasArticle, isConjunction, isPreposition } from '../../text/clitics.ts'
import {
	ALEF,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	MEEM,
	NOON,
	spell,
	TEH,
	YEH,
} from '../../text/letters.ts'
import { spanOf, type Tokens, tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { listedEntry } from '../words/listed.ts'
import { isWordBehindSpace } from '../words/neighbours.ts'
import { Trait } from '../words/spellings.ts'

const ANNA = spell(ALEF_WITH_HAMZA_ABOVE, NOON)
const INNA = spell(ALEF_WITH_HAMZA_BELOW, NOON)
/** With the pronouns it takes; no other word starts so and is as short. */
const WITH_PRONOUN =
	/^\u0623\u0646(?:[\u0643\u0646\u0647][\u0627\u0645\u0646\u064a]{0,2}|\u064a)?$/u
/** Behind as, according to and while the saying is an aside: the particle belongs to the verb before it. */
const ASIDE = spell(MEEM, ALEF)
const ASIDES: ReadonlySet<string> = new Set(
	Object.values({
		by: 'وفق',
		according: 'حسب',
		accordingTo: 'بحسب',
		inTheWords: 'حد',
		this: 'هذا',
		that: 'ذلك',
		yonder: 'ذاك',
		gist: 'خلاصة',
		andGist: 'وخلاصة',
		sum: 'جملة',
		andSum: 'وجملة',
	}),
)
/** The speaker's name and office are hardly longer. */
const MOST_WORDS = 8

export const innaAfterSaying: WordRule = {
	id: 'inna-after-saying',
	title: {
		en: 'Inna after saying',
		ar: 'إن بعد القول',
	},
	unit: 'word',
	traits: Trait.saying,
	summary: 'What is said opens with anna, where the verb of saying asks for inna.',
	rationale: {
		en: 'After the verb to say the particle takes its hamza below; other verbs take it above.',
		ar: 'تكسر همزة إن بعد القول، وتفتح بعد غيره من الأفعال.',
	},
	message: {
		en: 'After a verb of saying write {1}, not {0}.',
		ar: 'تكسر الهمزة بعد القول: {1} لا {0}.',
	},
	severity: 'error',
	fix: 'ask',
	check: checkSaying,
	examples: [
		{
			before: 'قال وزير المالية [أن] الميزانية جاهزة',
			after: 'قال وزير المالية إن الميزانية جاهزة',
		},
		{
			before: 'وقالت [أنها] سافرت أمس',
			after: 'وقالت إنها سافرت أمس',
		},
		{ before: 'قال وزير المالية إن الميزانية جاهزة' },
		{ before: 'قال الوزير قبل أن يغادر القاعة' },
		{ before: 'وقال المدير يجب أن نعمل' },
		{ before: 'والأصل كما يقول الكاتب أنها قلعة' },
		{ before: 'ورحب بالقرار وفق قوله مؤكدا أنه سيحضر' },
		{ before: 'بين هذا القول أن الكاتب محق' },
		{ before: 'أكد الوزير أن الميزانية جاهزة' },
		{ before: 'يقول الأب لابنه أن يعود' },
	],
}

function checkSaying(place: Place): Draft | undefined {
	const { tokens, i } = place
	const at = particleBehind(tokens, i)
	if (at < 0 || isAside(tokenText(tokens, i - 2))) return undefined
	for (let word = i + 2; word < at; word += 2) if (!isOfSpeaker(place, word)) return undefined
	return opensSpeech(place, at) ? draftOf(tokens, at, tokenText(tokens, at)) : undefined
}

/** The first such particle near behind the verb `i`, with nothing but words between; -1 when there is none. */
function particleBehind(tokens: Tokens, i: number): number {
	const { text, start } = tokens
	for (let at = i + 2; at < i + 2 * MOST_WORDS && isWordBehindSpace(tokens, at); at += 2) {
		if (!text.startsWith(ANNA, start[at] as number)) continue
		if (WITH_PRONOUN.test(tokenText(tokens, at))) return at
	}
	return -1
}

function isAside(before: string): boolean {
	return before.endsWith(ASIDE) || ASIDES.has(before)
}

/** The word right behind the verb, whatever is definite, and names; not a word that governs anna itself. */
function isOfSpeaker(
	{ tokens, i, annotations, knowledge: { listed } }: Place,
	at: number,
): boolean {
	const entry = listedEntry(listed, tokens, at)
	if (entry !== ABSENT && ((listed.traits[entry] as number) & Trait.governor) !== 0) return false
	const start = tokens.start[at] as number
	const end = tokens.start[at + 1] as number
	const first = tokens.text.charCodeAt(start)
	if (overlapsName(annotations, { start, end })) return true
	const isAttached = isConjunction(first) || isPreposition(first)
	if (hasArticle(tokens.text, isAttached ? start + 1 : start)) return true
	return at === i + 2 && isNominal(first)
}

/** A present tense may be an order that is reported, or govern the particle. */
function isNominal(first: number): boolean {
	return first !== YEH && first !== TEH && first !== NOON
}

/** Before a present tense it is the other particle, that never takes a hamza below. */
function opensSpeech({ tokens, annotations }: Place, at: number): boolean {
	if ((tokens.start[at + 1] as number) > (tokens.start[at] as number) + ANNA.length) return true
	if (!isWordBehindSpace(tokens, at + 2)) return false
	const start = tokens.start[at + 2] as number
	const end = tokens.start[at + 3] as number
	if (overlapsName(annotations, { start, end })) return true
	return isNominal(tokens.text.charCodeAt(start))
}

function draftOf(tokens: Tokens, at: number, word: string): Draft {
	return draft(spanOf(tokens, at), [INNA + word.slice(ANNA.length)])
}
