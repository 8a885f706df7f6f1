import { ALEF, ALEF_WITH_HAMZA_BELOW, LAM, spell } from '../../text/letters.ts'
import { DEFINITE } from '../words/proclitics.ts'

/**
 * Words whose alef cannot be a connecting one (Wright, Grammar I, 35-70): those start imperatives, the past
 * and the verbal noun of forms VII to XI, and the old nouns name, son and two. So an alef that starts any
 * other word lacks its hamza, also where no list knows the word.
 */
const START = `^(?:${DEFINITE})?${spell(ALEF)}(?![${spell(ALEF, LAM)}])`
/** Before a yeh or a waw: nothing Arabic has a connecting alef there, an imperative of few verbs aside. */
const LONG_VOWEL = '[\u0648\u064a][^\u0627].+'
/** What follows the alef in words that have a connecting one, or are names spelled as they are said. */
const CONNECTING = [
	// Form VII, form VIII with its teh assimilated; an article of dialects.
	'[\u062a\u062f\u0630\u0637\u0646](?![\u0627\u0648\u064a])|\u0645(?!.?\u0627|[\u0648\u064a])|\u0632\u062f|[\u0635\u0636\u0638]\u0637',
	// Forms VIII and X, and slips in them.
	'.\u062a|\u0633\u064a?[\u062a\u062b]',
	// The old nouns.
	'\u062b\u0646|\u0633\u0645|\u0628\u0646',
	// Forms IX and XI.
	'..\u064a?(.)\u0627?\\1',
	// Diminutives and Berber names, which the Maghreb writes with an alef in front.
	'..\u0648.$|..\u064a.{1,3}$|\u0646\u0648\u0627..',
	// Another hamza inside: a slip of some other kind.
	'.*[\u0623\u0625\u0622\u0624\u0626]|.*\u0621.',
	// Imperatives, with what they may carry, and verbs of four consonants.
	'[^\u0627\u0648\u064a\u0649]{2,4}[\u064a\u0649]?(?:\u0648\u0627?|\u064a|\u0627)?(?:\u0647[\u0627\u0645\u0646]?|\u0647\u0645\u0627|\u0646[\u0627\u064a]?|\u0643\u0645?)?$',
]
const HAMZATED = new RegExp(`${START}(?:${LONG_VOWEL}|(?!${CONNECTING.join('|')}).{4,})$`, 'u')

/** True when `word`, by its letters alone, starts with an alef that should bear a hamza. */
export function lacksHamza(word: string): boolean {
	return HAMZATED.test(word)
}

/** What may follow a verbal noun of forms VII to XI: endings of number, gender and relation, and pronouns. */
const AFTER_NOUN =
	'(?:\u0627|\u0627\u062a|\u0629|\u064a|\u064a\u0629|\u064a\u0627|\u064a\u0627\u062a|\u064a?\u064a\u0646|\u064a\u0648\u0646)?(?:\u0647|\u0647\u0627|\u0647\u0645\u0627?|\u0646\u0627)?$'
/** And their past: endings of person, and then pronouns. */
const AFTER_VERB =
	'(?:\u062a\u0627?|\u0648?\u0627|(?:\u062a|\u0648)?(?:\u0647|\u0647\u0627|\u0647\u0645\u0627?))$'
/** A consonant, also of the root of a weak verb; a consonant no long vowel is written with. */
const [ROOT, SOUND] = ['[^\u0627]', '[^\u0627\u0648\u064a]']
/** The first consonant of form VIII, neither written into its teh nor like another form. */
const FIRST = '[^\u0627\u0633\u0646\u062a\u0637\u0648\u064a\u0621]'
/** What form X starts with, and foreign names seldom. */
const TENTH = '\u0633\u062a(?![\u0648\u0627\u064a]|\u0631[\u0627\u0644]|\u0628\u0631|\u062f\u064a)'
const UNHAMZATED = new RegExp(
	`^[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644|\u0644)?\u0625(?:${[
		`${TENTH}${ROOT}{2}\u0627${SOUND}${AFTER_NOUN}`,
		`\u0646[^\u0627\u0648\u064a\u062a]${SOUND}\u0627${SOUND}${AFTER_NOUN}`,
		`${FIRST}\u062a${SOUND}\u0627${SOUND}${AFTER_NOUN}`,
		`[\u0635\u0636]\u0637${ROOT}\u0627${SOUND}${AFTER_NOUN}`,
		`${ROOT}{2,3}(${SOUND})\u0627\\1${AFTER_NOUN}`,
		`${TENTH}${SOUND}{3}${AFTER_VERB}`,
		`\u0646[^\u0627\u0648\u064a\u062a]${SOUND}{2}${AFTER_VERB}`,
		`${FIRST}\u062a${SOUND}{2}${AFTER_VERB}`,
	].join('|')})`,
	'u',
)

const BELOW = spell(ALEF_WITH_HAMZA_BELOW)

/** True when `word`, by its letters alone, bears a hamza below an alef that can only be a connecting one. */
export function bearsHamza(word: string): boolean {
	return word.includes(BELOW) && UNHAMZATED.test(word)
}
