import { type Draft, draft } from '../../rule.ts'
import { addToKey, KEY_SEED, keyOf } from '../../text/fold.ts'
import { ALEF_MAKSURA, NOON, spell, WAW, YEH } from '../../text/letters.ts'
import { textOf } from '../../text/span.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { isWordBehindSpace } from '../words/neighbours.ts'
import { Trait } from '../words/spellings.ts'
import { WEIGHT_UNITS, type WordList, weightOfKey } from '../words/word-list.ts'

export const weakJussive: WordRule = {
	id: 'weak-jussive',
	title: {
		en: 'Weak verb behind «did not»',
		ar: 'فعل معتل بعد لم',
	},
	unit: 'word',
	traits: Trait.pointing,
	summary: 'A verb keeps its last weak letter behind lam, which takes it away.',
	rationale: {
		en: 'Behind lam the verb stands in the jussive, in which a last alef, waw or yeh is lost.',
		ar: 'لم تجزم المضارع، وعلامة جزم المعتل الآخر حذف حرف العلة.',
	},
	message: {
		en: 'Behind lam {0} loses its last letter: {1}.',
		ar: 'يحذف آخر {0} بعد لم: {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkJussive,
	examples: [
		{
			before: 'لم [يتلقى] الفريق الدعوة ولم [تنتهي] المباراة، فلم [يبدو] سعيدا',
			after: 'لم يتلق الفريق الدعوة ولم تنته المباراة، فلم يبد سعيدا',
		},
		{
			before: 'لم [يبني] المدينة أحد',
			after: 'لم يبن المدينة أحد',
		},
		{ before: 'لم ينو السفر ولم يلق أحدا ولم يعجبني ذلك' },
		{ before: 'لم تكوني هنا، ولن يتلقى الفريق الدعوة' },
	],
}

function checkJussive({ tokens, i, knowledge, annotations }: Place): Draft | undefined {
	const { words, listed } = knowledge
	if (!isWordBehindSpace(tokens, i + 2)) return undefined
	const span = spanOf(tokens, i + 2)
	if (!isWeak(tokens.text.charCodeAt(span.end - 1))) return undefined
	const verb = textOf(tokens.text, span)
	if (!listed.jussives.has(tokenText(tokens, i)) || !PRESENT.test(verb)) return undefined
	if (!endsWeak(words, verb)) return undefined
	if (overlapsName(annotations, span)) return undefined
	return draft(span, [verb.slice(0, -1)])
}

/** Three letters at least, without marks, of which the first is that of a person and the last is weak. */
const PRESENT = /^[\u0623\u062a\u0646\u064a]\p{L}{1,}[\u0648-\u064a]$/u

function isWeak(letter: number): boolean {
	return letter === WAW || letter === ALEF_MAKSURA || letter === YEH
}

/** Log counts a verb of this kind has in the third person of a man. */
const KNOWN = Math.log(8) * WEIGHT_UNITS
const COMMON = Math.log(30) * WEIGHT_UNITS
/** A longer word in noon and yeh is a verb and «me». */
const LONGEST_IN_NOON = 4

/** Whether the last letter is one of the verb's own: then a man's third person, which has no ending, has it too. */
function endsWeak(words: WordList, verb: string): boolean {
	const man = keyOf(verb, 1, verb.length, addToKey(KEY_SEED, YEH))
	const weight = weightOfKey(words, man)
	switch (verb.charCodeAt(verb.length - 1)) {
		case ALEF_MAKSURA:
			return weight >= KNOWN
		case YEH:
			return weight >= KNOWN && verb.length > SHORTEST && !isAboutMe(verb)
		case WAW:
			// The jussive of a verb in waw and yeh ends in waw.
			return weight >= COMMON && weightOfKey(words, addToKey(man, YEH) >>> 0) === 0
		default:
			return false
	}
}

const SHORTEST = 3

function isAboutMe(verb: string): boolean {
	return verb.length > LONGEST_IN_NOON && verb.endsWith(spell(NOON, YEH))
}
