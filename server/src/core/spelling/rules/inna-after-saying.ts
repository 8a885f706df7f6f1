import { type Draft, draft } from '../../rule.ts'
import { hasArticle, isConjunction, isPreposition } from '../../text/clitics.ts'
import {
	ALEF,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	ARABIC_COMMA,
	MEEM,
	NOON,
	spell,
	TEH,
	YEH,
} from '../../text/letters.ts'
import { oneOf } from '../../text/one-of.ts'
import { previousVisible, spanOf, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { listedTraits } from '../words/listed.ts'
import { isWordBehindSpace } from '../words/neighbours.ts'
import { Trait } from '../words/spellings.ts'
import { alefOfParticle } from '../words/telling.ts'

const ANNA = spell(ALEF_WITH_HAMZA_ABOVE, NOON)
const INNA = spell(ALEF_WITH_HAMZA_BELOW, NOON)
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
/** Between them and the particle stands a noun, where the particle is not theirs. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
	Object.values({
		in: 'في',
		from: 'من',
		about: 'عن',
		on: 'على',
		to: 'إلى',
		with: 'مع',
	}),
)
/** The speaker's name and office are hardly longer; with what marks part off about them. */
const MOST_WORDS = 8
const MOST_WORDS_PARTED = 30
/** Marks round what is put in between a verb and what was said. */
const isInserted = oneOf([ARABIC_COMMA, ...[...',()-\u2013'].map((mark) => mark.charCodeAt(0))])

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
		{
			before: 'وقالت الوزيرة، في أول بيان لها، [أنه] يسمح بالسفر',
			after: 'وقالت الوزيرة، في أول بيان لها، إنه يسمح بالسفر',
		},
		{
			before: 'قالت مصادر في المطار الدولي [أن] الرحلات توقفت',
			after: 'قالت مصادر في المطار الدولي إن الرحلات توقفت',
		},
		{ before: 'قال وزير المالية إن الميزانية جاهزة' },
		{ before: 'قال في اعتقادي أن القضية صعبة' },
		{ before: 'قال المدير (مبتسما): المعروف، أن السعر ثابت' },
		{ before: 'قال المدير رغم أن السعر ثابت' },
		{ before: 'ومن بديهي القول والاعتقاد، أن السعر ثابت' },
		{ before: 'قال المدير، معلنا الخبر، أن السعر ثابت' },
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
	const at = particleBehind(place)
	if (at < 0 || (i >= 2 && isAside(tokenText(tokens, i - 2)))) return undefined
	if (tokens.kind[previousVisible(tokens, at)] === TokenKind.word) {
		for (let word = i + 2; word < at; word += 2) {
			if (!isOfSpeaker(place, word, at)) return undefined
		}
	}
	return opensSpeech(place, at) ? draftOf(tokens, at, tokenText(tokens, at)) : undefined
}

/**
 * The first such particle behind the verb `i`: near, with nothing but words between, or farther, behind the
 * mark that ends what is put in about the speaker. -1 when there is none, or another verb of the kind comes
 * first.
 */
function particleBehind({ tokens, i, knowledge: { listed } }: Place): number {
	const { text, start, kind, key } = tokens
	const isNoun = hasArticle(text, start[i] as number)
	let words = 0
	let isParted = false
	for (let at = i + 1; at < tokens.count && words <= MOST_WORDS_PARTED; at++) {
		if (kind[at] === TokenKind.space) continue
		if (isInserted(text.charCodeAt(start[at] as number))) {
			isParted = true
			continue
		}
		if (kind[at] !== TokenKind.word || listed.telling.has(key[at] as number)) return -1
		const alef = alefOfParticle(tokens, at)
		if (alef < 0) words++
		else {
			const isOpen = alef === start[at] && text.charCodeAt(alef) === ALEF_WITH_HAMZA_ABOVE
			const isBehindMark = kind[previousVisible(tokens, at)] !== TokenKind.word
			const isNear = !isParted && words < MOST_WORDS
			return isOpen && (isNear || (isBehindMark && !isNoun)) ? at : -1
		}
	}
	return -1
}

function isAside(before: string): boolean {
	return before.endsWith(ASIDE) || ASIDES.has(before)
}

/**
 * The word right behind the verb, whatever is definite or behind a preposition, and names; not a word that
 * governs anna itself.
 */
function isOfSpeaker(
	{ tokens, i, annotations, knowledge: { listed } }: Place,
	at: number,
	particle: number,
): boolean {
	const isGovernor = (listedTraits(listed, tokens, at) & Trait.governor) !== 0
	if (isGovernor) return at + 2 < particle && PREPOSITIONS.has(tokenText(tokens, at))
	const start = tokens.start[at] as number
	const end = tokens.start[at + 1] as number
	const first = tokens.text.charCodeAt(start)
	if (overlapsName(annotations, { start, end })) return true
	const isAttached = isConjunction(first) || isPreposition(first)
	if (hasArticle(tokens.text, isAttached ? start + 1 : start)) return true
	const isBehindPreposition = at > i + 2 && PREPOSITIONS.has(tokenText(tokens, at - 2))
	return (at === i + 2 || isBehindPreposition) && isNominal(first)
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
