import { type Draft, draft } from '../../rule.ts'
import { keyOf } from '../../text/fold.ts'
import { NOON, spell, WAW, YEH } from '../../text/letters.ts'
import { spanOf, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { keyBeside } from '../words/neighbours.ts'
import { DEFINITE } from '../words/proclitics.ts'
import { Trait } from '../words/spellings.ts'
import { WEIGHT_UNITS, type WordList, weightOfKey } from '../words/word-list.ts'

export const relativeNumber: WordRule = {
	id: 'relative-number',
	title: {
		en: 'Number of a relative pronoun',
		ar: 'عدد الاسم الموصول',
	},
	unit: 'word',
	traits: Trait.pointing,
	summary: 'A relative pronoun of one man stands between a plural of people and a verb of theirs.',
	rationale: {
		en: 'The last letter is easily lost, and what is left is another word that no reader stumbles over at once.',
		ar: 'تسقط النون فتبقى كلمة أخرى صحيحة لا ينتبه إليها القارئ.',
	},
	message: {
		en: 'Behind a plural stands {1}, not {0}.',
		ar: 'بعد الجمع {1} لا {0}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkNumber,
	examples: [
		{
			before: 'شكر المدرب كل اللاعبين [الذي] يتطلعون إلى الفوز',
			after: 'شكر المدرب كل اللاعبين الذين يتطلعون إلى الفوز',
		},
		{
			before: 'عاد عدد من المهاجرين [الذي] وصلوا أمس',
			after: 'عاد عدد من المهاجرين الذين وصلوا أمس',
		},
		{
			before: 'تحدث مع السكان [الذي] يقطنون الحي',
			after: 'تحدث مع السكان الذين يقطنون الحي',
		},
		{ before: 'هذا هو الدين الذي يدينون به في الوقت الذي يعيشون فيه' },
		{ before: 'زار وفد المهاجرين الذي وصل أمس مبنى التأمين الذي يحتاجون إليه' },
	],
}

function checkNumber({ tokens, i, knowledge: { words, listed } }: Place): Draft | undefined {
	if (tokens.kind[i + 2] !== TokenKind.word || !mayBePlural(tokens, i + 2)) return undefined
	if (keyBeside(tokens, i, i - 2) === undefined || !VERB.test(tokenText(tokens, i + 2))) {
		return undefined
	}
	const plural = listed.relatives.get(tokenText(tokens, i))
	if (plural === undefined) return undefined
	const before = tokenText(tokens, i - 2)
	if (!listed.people.has(before) && !isPluralOfPeople(words, before)) return undefined
	return draft(spanOf(tokens, i), [plural])
}

/** The last letter but one of a verb of several is a waw: this is cheaper than the pattern. */
function mayBePlural({ text, start }: Tokens, i: number): boolean {
	return text.charCodeAt((start[i + 1] as number) - 2) === WAW
}

/** A verb of several in the present or the past. */
const VERB = /^(?:\u0633?\u064a.{3,}\u0648\u0646|.{3,}\u0648\u0627)$/u
const ENDINGS = [spell(WAW, NOON), spell(YEH, NOON)]
const PEOPLE = new RegExp(`^${DEFINITE}.{4,}(?:${ENDINGS.join('|')})$`, 'u')
/** Weight of a word seen a few times. */
const IN_USE = Math.log(5) * WEIGHT_UNITS

/** A sound plural has two endings; a word that only looks like one has its own. */
function isPluralOfPeople(words: WordList, word: string): boolean {
	const stem = word.slice(0, -2)
	return (
		PEOPLE.test(word) &&
		ENDINGS.every((ending) => {
			return weightOfKey(words, keyOf(stem + ending, 0, word.length)) >= IN_USE
		})
	)
}
