import { type Draft, draft } from '../../rule.ts'
import { hasArticle, isConjunction } from '../../text/clitics.ts'
import { addToKey, KEY_SEED, keyOf } from '../../text/fold.ts'
import { ALEF, LAM, MEEM, NOON, WAW } from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { Page, PageRule } from '../rule.ts'
import { isWordBehindSpace } from '../words/neighbours.ts'
import { WEIGHT_UNITS, type WordList, weightOfKey } from '../words/word-list.ts'

export const pluralAlef: PageRule = {
	id: 'plural-alef',
	title: {
		en: 'Alef of the plural',
		ar: 'ألف الجماعة',
	},
	unit: 'article',
	over: 'unlisted',
	summary: 'A plural noun before its owner ends in waw and alef, as verbs do.',
	rationale: {
		en: 'The mute alef behind the waw tells a verb of many; a noun that lost its noon has none.',
		ar: 'الألف الفارقة تكتب بعد واو الجماعة في الفعل، ولا تكتب بعد واو جمع المذكر المضاف.',
	},
	message: {
		en: '{0} should be written {1}.',
		ar: '{0} تكتب {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkPlurals,
	examples: [
		{
			before: 'نزل [معلموا] المدرسة إلى الملعب، وعاد [لاعبوا] الفريق',
			after: 'نزل معلمو المدرسة إلى الملعب، وعاد لاعبو الفريق',
		},
		{ before: 'نزل معلمو المدرسة وراسلوا الصحف، وسابقوا الزمن' },
	],
}

function checkPlurals(page: Page): readonly Draft[] {
	const drafts: Draft[] = []
	const { tokens, knowledge, annotations } = page
	for (const i of page.unlisted) {
		const span = spanOf(tokens, i)
		if (!endsAsPlural(tokens.text, span.end) || !isBeforeOwner(page, i)) continue
		const written = tokenText(tokens, i)
		if (!NOUN.test(written) || !isPluralNoun(knowledge.words, written)) continue
		if (overlapsName(annotations, span)) continue
		drafts.push(draft(span, [written.slice(0, -1)]))
	}
	return drafts
}

/** In waw and alef, as hardly any word ends: asked first, as a pattern takes longer. */
function endsAsPlural(text: string, end: number): boolean {
	return text.charCodeAt(end - 1) === ALEF && text.charCodeAt(end - 2) === WAW
}

/** No verb of the present, which has such an ending too. */
const NOUN = /^[\u0648\u0641]?[^\u064a\u062a\P{L}]\p{L}{2,}\u0648\u0627$/u

/** A word with its article follows. */
function isBeforeOwner({ tokens }: Page, i: number): boolean {
	return isWordBehindSpace(tokens, i + 2) && hasArticle(tokens.text, tokens.start[i + 2] as number)
}

const SHORTEST = 5
const KNOWN = Math.log(4) * WEIGHT_UNITS

/** Whether news has the word with a noon for the alef, and without either, which a participle in meem needs not. */
function isPluralNoun(words: WordList, written: string): boolean {
	const from = isConjunction(written.charCodeAt(0)) && written.length > SHORTEST ? 1 : 0
	const to = written.length - 1
	const isOwned =
		written.charCodeAt(from) === MEEM || weightOfKey(words, keyOf(written, from, to)) > 0
	return (
		isOwned &&
		[KEY_SEED, ARTICLE].some((seed) => {
			const plural = addToKey(keyOf(written, from, to, seed), NOON) >>> 0
			return weightOfKey(words, plural) >= KNOWN
		})
	)
}

const ARTICLE = addToKey(addToKey(KEY_SEED, ALEF), LAM)
