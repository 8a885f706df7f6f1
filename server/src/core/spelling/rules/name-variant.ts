import { type Draft, draft } from '../../rule.ts'
import { skeleton } from '../../text/fold.ts'
import { contains } from '../../text/span.ts'
import { spanOf, TokenKind, type Tokens, tokenAt, tokenText } from '../../text/tokenize.ts'
import { type Evidence, preferredForm } from '../consistency/evidence.ts'
import { endsInVowel, soundDistance, soundKey } from '../consistency/sound.ts'
import { someSoundAlike } from '../consistency/sound-alike.ts'
import type { Page, PageRule } from '../rule.ts'
import { isDerivation } from '../words/derivation.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS, type WordList } from '../words/word-list.ts'

/** Shorter keys are shared by different names. */
const SHORTEST_KEY = 4
const FARTHEST = 1
/** Weight of a word seen some thousand times, as names from abroad hardly are. */
const COMMON = Math.log(1000) * WEIGHT_UNITS

export const nameVariant: PageRule = {
	id: 'name-variant',
	title: {
		en: 'Name spelled in two ways',
		ar: 'اسم بصيغتين',
	},
	unit: 'article',
	summary: 'A foreign name is transcribed in two ways in one article.',
	rationale: {
		en: 'One person under two spellings is two persons to every index of names.',
		ar: 'الشخص الواحد برسمين شخصان في كل فهرس للأعلام.',
	},
	message: {
		en: '{0} ({2} times) and {1} ({3} times) in this article sound like one name.',
		ar: '{0} ({2} مرة) و{1} ({3} مرة) في هذا النص تبدوان اسما واحدا.',
	},
	severity: 'information',
	fix: 'ask',
	check: (page) => (page.annotations.names.areFound || mayVary(page) ? checkNames(page) : []),
	examples: [
		{
			before:
				'قال بنيامين نتنياهو إن الرئيس باراك أوباما وافق. وأضاف بنيامين نتنياهو ذلك، وغادر بنيامين [نتانياهو] أمس',
			after:
				'قال بنيامين نتنياهو إن الرئيس باراك أوباما وافق. وأضاف بنيامين نتنياهو ذلك، وغادر بنيامين نتنياهو أمس',
		},
		{ before: 'التقى محمد بن سلمان محمود عباس ومحمد الأسعد' },
		{
			before:
				'سجل روبرتو كارلوس هدفين، وسجل روبرت ليفاندوفسكي هدفا، ثم غادر روبرت ليفاندوفسكي الملعب',
		},
		{ before: 'التقى محمد السعيدي خالد السعدي، وقال خالد السعدي إن اللقاء مفيد' },
		{ before: 'التقى محمد جونسون بنيامين جونستون في لندن' },
	],
}

/** Whether two words of the text could be one name in two spellings, whatever they are: in most texts none could. */
function mayVary(page: Page): boolean {
	const { tokens, knowledge } = page
	return someSoundAlike(tokens, knowledge.sounds, SHORTEST_KEY, (i, j) => {
		if (isArabicName(knowledge.words, tokens, i) || isArabicName(knowledge.words, tokens, j))
			return false
		return isVariant(page, tokenText(tokens, i), tokenText(tokens, j))
	})
}

interface Name {
	readonly i: number
	readonly form: string
}

function checkNames(page: Page): readonly Draft[] {
	const drafts: Draft[] = []
	for (const names of bySound(page).values()) {
		const evidence = count(names)
		const preferred = evidence.length > 1 ? preferredForm(evidence) : undefined
		if (preferred === undefined) continue
		for (const { i, form } of names) {
			if (!isVariant(page, form, preferred)) continue
			drafts.push(
				draft(spanOf(page.tokens, i), [preferred], {
					args: [preferred, countOf(evidence, form), countOf(evidence, preferred)],
				}),
			)
		}
	}
	return drafts
}

/** The words of person names, each mention's own, by what they sound like. */
function bySound({ tokens, annotations, knowledge: { sounds, words } }: Page): Map<string, Name[]> {
	const groups = new Map<string, Name[]>()
	for (const mention of annotations.names.all()) {
		if (mention.kind !== 'PER') continue
		for (let i = tokenAt(tokens, mention.start); i < tokens.count; i++) {
			const span = { start: tokens.start[i] as number, end: tokens.start[i + 1] as number }
			if (!contains(mention, span)) break
			if (tokens.kind[i] !== TokenKind.word || isArabicName(words, tokens, i)) continue
			const form = tokenText(tokens, i)
			const key = soundKey(sounds, skeleton(form))
			if (key.length < SHORTEST_KEY) continue
			const known = groups.get(key)
			if (known) known.push({ i, form })
			else groups.set(key, [{ i, form }])
		}
	}
	return groups
}

/** Vowels tell the common Arabic names apart: Mahmud is not Muhammad. */
function isArabicName(words: WordList, tokens: Tokens, i: number): boolean {
	const first = firstForm(words, tokens.key[i] as number)
	return first !== NOT_LISTED && (words.weight[first] as number) > COMMON
}

/**
 * Differences of hamza and last letter alone are for other rules; a vowel behind one of the two makes another name of
 * it («روبرت», «روبرتو»), and two words that Arabic patterns make are two names («الحسن», «الحسين»).
 */
function isVariant(
	{ knowledge: { sounds, words } }: Page,
	form: string,
	preferred: string,
): boolean {
	const a = skeleton(form)
	const b = skeleton(preferred)
	if (a === b || soundDistance(sounds, a, b) > FARTHEST || endsInVowel(a) !== endsInVowel(b))
		return false
	return !isDerivation(words, a, 0, a.length) || !isDerivation(words, b, 0, b.length)
}

function count(names: readonly Name[]): readonly Evidence[] {
	const counts = new Map<string, number>()
	for (const { form } of names) counts.set(form, (counts.get(form) ?? 0) + 1)
	return [...counts].map(([form, n]) => ({ form, count: n }))
}

function countOf(evidence: readonly Evidence[], wanted: string): string {
	return String(evidence.find(({ form }) => form === wanted)?.count ?? 0)
}
