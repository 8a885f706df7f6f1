import type { Edit } from '../../findings.ts'
import { type Draft, draft } from '../../rule.ts'
import { keyOf } from '../../text/fold.ts'
import { isPlainWord } from '../../text/plain-word.ts'
import { pageReadAs, utf8ReadAs, WINDOWS_1252, WINDOWS_1256 } from '../code-pages.ts'
import type { Page, PageRule } from '../rule.ts'
import { firstForm, NOT_LISTED, type WordList } from '../words/word-list.ts'

/** In the order they are tried: UTF-8 hardly ever decodes by chance. */
const MISREADINGS = [
	utf8ReadAs(WINDOWS_1256),
	utf8ReadAs(WINDOWS_1252),
	pageReadAs(WINDOWS_1256, WINDOWS_1252),
]
const RUN = /[^\s\u060c\u061b\u061f]+/gu
/** So much of what decodes must be known words. */
const KNOWN = 0.5

export const encodingDamage: PageRule = {
	id: 'encoding-damage',
	title: {
		en: 'Damaged encoding',
		ar: 'ترميز تالف',
	},
	unit: 'article',
	over: 'foreignSigns',
	summary: 'The text was decoded with the wrong encoding and reads as gibberish.',
	rationale: {
		en: 'Not one word of such a text is found; read again with the right encoding all of it is.',
		ar: 'نص فك ترميزه خطأ لا يوجد منه شيء في البحث، وإعادة القراءة تصلحه كله.',
	},
	message: {
		en: 'This text was decoded with the wrong encoding; it begins {1}.',
		ar: 'فك ترميز هذا النص خطأ، وأوله {1}.',
	},
	severity: 'error',
	fix: 'ask',
	check: checkEncoding,
	examples: [
		{
			before: '[ط§ظ„ط¹ط±ط§ظ‚] يعلن',
			after: 'العراق يعلن',
		},
		{
			before: '[Ø§Ù„Ø¹Ø±Ø§Ù‚] يعلن',
			after: 'العراق يعلن',
		},
		{
			before: 'صحيفة [ÇáÚÑÇÞ] تعلن',
			after: 'صحيفة العراق تعلن',
		},
		{ before: 'فاز فيلم Amélie في مهرجان Besançon الفرنسي' },
		{ before: 'قال «نعم» ثم سكت' },
	],
}

function checkEncoding({ tokens: { text }, knowledge: { words } }: Page): readonly Draft[] {
	const edits: Edit[] = []
	for (const match of text.matchAll(RUN)) {
		const newText = restore(match[0])
		if (newText === undefined) continue
		edits.push({ start: match.index, end: match.index + match[0].length, newText })
	}
	const [first] = edits
	if (!first || !areWords(words, edits)) return []
	return [draft(first, [], { edits, args: [first.newText] })]
}

/** What the bytes meant, if they meant Arabic. */
function restore(damaged: string): string | undefined {
	if (damaged.length < 4 || isPlainWord(damaged)) return undefined
	if (!/[^\p{Script=Arabic}\p{P}\d]/u.test(damaged)) return undefined
	for (const misreading of MISREADINGS) {
		const restored = misreading(damaged)
		if (restored !== undefined && /^[\P{L}\p{Script=Arabic}]*$/u.test(restored)) {
			if (/[\u0621-\u064a]{2}/u.test(restored)) return restored
		}
	}
	return undefined
}

function areWords(words: WordList, edits: readonly Edit[]): boolean {
	const found = edits.flatMap(({ newText }) => newText.match(/[\u0621-\u064a]+/gu) ?? [])
	const known = found.filter((word) => firstForm(words, keyOf(word, 0, word.length)) !== NOT_LISTED)
	return known.length >= found.length * KNOWN
}
