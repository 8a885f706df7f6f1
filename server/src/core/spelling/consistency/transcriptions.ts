import { addTo } from '../../add-to.ts'
import { skeleton } from '../../text/fold.ts'
import { isPlainWord } from '../../text/plain-word.ts'
import { contains } from '../../text/span.ts'
import { TokenKind, type Tokens, tokenAt, tokenText } from '../../text/tokenize.ts'
import type { Page } from '../rule.ts'
import { suspectOf } from '../slips/suspect.ts'
import { isDerivation } from '../words/derivation.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS, type WordList } from '../words/word-list.ts'
import { endAlike, soundDistance, soundHash, soundKey } from './sound.ts'
import { someSoundAlike } from './sound-alike.ts'

/** Shorter keys are shared by different names. */
const SHORTEST_KEY = 4
const FARTHEST = 1
/** Weight of a word seen some thousand times, as names from abroad hardly are. */
const COMMON = Math.log(1000) * WEIGHT_UNITS

/** A word of a name: its token, and how it is written. */
export interface NameWord {
	readonly i: number
	readonly form: string
}

/** The words of persons' names that sound alike, group by group; none where no two could be spellings of one name. */
export function personsAlike(page: Page): Iterable<readonly NameWord[]> {
	return page.annotations.names.areFound || mayVary(page) ? personsBySound(page) : NONE
}

const NONE: readonly never[] = []

/** Whether two words of the text could be one name in two spellings, whatever they are: in most texts none could. */
function mayVary(page: Page): boolean {
	const { tokens, knowledge } = page
	return someSoundAlike(tokens, knowledge.sounds, SHORTEST_KEY, (i, j) => {
		if (isArabicName(knowledge.words, tokens, i) || isArabicName(knowledge.words, tokens, j))
			return false
		return isVariant(page, tokenText(tokens, i), tokenText(tokens, j))
	})
}

/** The words of person names, each mention's own, by what they sound like. */
function personsBySound({
	tokens,
	annotations,
	knowledge: { sounds, words },
}: Page): Iterable<readonly NameWord[]> {
	const groups = new Map<string, NameWord[]>()
	for (const mention of annotations.names.all()) {
		if (mention.kind !== 'PER') continue
		for (let i = tokenAt(tokens, mention.start); i < tokens.count; i++) {
			const span = { start: tokens.start[i] as number, end: tokens.start[i + 1] as number }
			if (!contains(mention, span)) break
			if (tokens.kind[i] !== TokenKind.word || isArabicName(words, tokens, i)) continue
			const form = tokenText(tokens, i)
			const key = soundKey(sounds, skeleton(form))
			if (key.length >= SHORTEST_KEY) addTo(groups, key, { i, form })
		}
	}
	return groups.values()
}

/** Vowels tell the common Arabic names apart: Mahmud is not Muhammad. */
function isArabicName(words: WordList, tokens: Tokens, i: number): boolean {
	const first = firstForm(words, tokens.key[i] as number)
	return first !== NOT_LISTED && (words.weight[first] as number) > COMMON
}

/**
 * Whether the one form may be a transcription of what the other transcribes. Differences of hamza and last letter alone are for other rules, and two words that Arabic patterns make are two
 * names («السعدي», «السعيدي»).
 */
export function isVariant(
	{ knowledge: { sounds, words } }: Page,
	form: string,
	preferred: string,
): boolean {
	const a = skeleton(form)
	const b = skeleton(preferred)
	if (a === b || soundDistance(sounds, a, b) > FARTHEST || !endAlike(sounds, a, b)) return false
	return !isDerivation(words, a, 0, a.length) || !isDerivation(words, b, 0, b.length)
}

/** The words that no list knows, of foreign names mostly, where some sound alike: by what they sound like. */
export function strangersAlike({
	tokens,
	unlisted,
	knowledge: { sounds },
}: Page): Iterable<readonly NameWord[]> {
	if (unlisted.length < 2 || unlisted.length > MOST) return NONE
	const { text, start, key } = tokens
	const several: number[] = []
	for (let n = 0; n < unlisted.length; n++) {
		const i = unlisted[n] as number
		const hash = soundHash(sounds, text, start[i] as number, start[i + 1] as number, SHORTEST_KEY)
		hashes[n] = hash
		for (let m = 0; hash !== 0 && m < n; m++) {
			if (hashes[m] === hash && key[unlisted[m] as number] !== key[i]) several.push(hash)
		}
	}
	if (several.length === 0) return NONE
	return [...new Set(several)].map((hash) => {
		const alike = unlisted.filter((_, n) => hashes[n] === hash)
		return alike.map((i) => ({ i, form: tokenText(tokens, i) }))
	})
}

/** A text of more unknown words is a book or a list: to compare all with all would take long. */
const MOST = 64
const hashes = new Int32Array(MOST)

/** Whether no list and no pattern knows the word. */
export function isStranger({ knowledge }: Page, form: string): boolean {
	if (!isPlainWord(form)) return false
	const { isListed, isInflection, isDerivation } = suspectOf(knowledge, form)
	return !isListed && !isInflection() && !isDerivation()
}
