import {
	ALEF,
	ALEF_MAKSURA,
	ALEF_WASLA,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	ALEF_WITH_MADDA_ABOVE,
	HAMZA,
	HEH,
	TATWEEL,
	TEH_MARBUTA,
	YEH,
} from '../../text/letters.ts'

/**
 * A word is its skeleton plus the choices the skeleton forgets. Those choices, packed into one small
 * number, are its *spelling*: bit 0 tells how the last letter is written (alef maksura for yeh, teh
 * marbuta for heh), then two bits an alef from the first on (bare, hamza above, hamza below, madda).
 * Skeleton key and spelling together name a written form without a string.
 */
export type Spelling = number

/** No alef bears a hamza. */
export function isWithoutHamza(spelling: Spelling): boolean {
	return (spelling & ~1) === 0
}

/** A word of more alefs than a spelling can hold, or none at all. */
export const UNSPELLABLE = -1

/** What a word holds beside plain letters; rules about letters look only at words that have one. */
export const Trait = {
	/** A vowel mark, shadda or tanwin. */
	mark: 1,
	tatweel: 2,
	/** A letter outside the Arabic alphabet proper: Persian, Urdu, alef wasla. */
	foreignLetter: 4,
	presentationForm: 8,
	/** A combining hamza or madda, or a superscript alef. */
	combining: 16,
	invisible: 32,
	/** A teh marbuta or alef maksura with letters behind it. */
	finalInside: 64,
	/** Neither in the word list itself, nor any other spelling of it. */
	unlisted: 128,
	/** The same word as the visible token before it. */
	repeated: 256,
	/** One letter long. */
	single: 512,
	/** Starts, perhaps behind a clitic, like a name made of two words. */
	compound: 1024,
	/** A word by which a misspelling of lexicon/words.txt is looked up, as it is written there. */
	misspelt: 2048,
	/** In lexicon/repeatable.txt. */
	repeatable: 4096,
	/** In lexicon/adverbs.txt. */
	adverb: 8192,
	/** In lexicon/two-ways.txt: both spellings are accepted. */
	twoWays: 16384,
	/** In lexicon/active-verbs.txt. */
	activeVerb: 32768,
	/** In lexicon/saying-verbs.txt. */
	saying: 65536,
	/** In lexicon/governors.txt. */
	governor: 131072,
	/** Starts, perhaps behind clitics, with a stem of lexicon/variants.txt. */
	varying: 262144,
	/** Some context may say that a letter of it should be another. */
	doubtful: 524288,
	/** Ends in an alef maksura where the word list has a yeh. */
	undotted: 1048576,
	/** The word list knows it hardly or not at all, and a common word is one slip away. */
	slip: 2097152,
	/** In lexicon/three-to-ten.txt. */
	counting: 4194304,
	/** Two common words without the space between them. */
	glued: 16777216,
	/** Known with a hamza on another seat. */
	misseated: 33554432,
	/** A tanwin twice, or on an alef that does not belong there. */
	misplacedTanwin: 134217728,
	/** Unlisted, or a slip away from a word that stands in set phrases: see `frames.ts`. */
	phrased: 67108864,
	/** A slip may have made it of a commoner word: see `confusions.ts`. */
	confusable: 8388608,
	/** In lexicon/demonstratives.txt, relative-pronouns.txt or jussive-particles.txt: the next words must agree. */
	pointing: 268435456,
	/** By its letters its first alef is written wrongly: see `connecting-alef.ts`. */
	oddAlef: 536870912,
	/** A noun whose hamza tells its case: see `cased-hamza.ts`. */
	cased: 1073741824,
	/** In doubt, and in lexicon/real-words.txt: looks like a misspelling of another word. */
	realWord: -2147483648,
} as const

const ALEFS = [ALEF, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW, ALEF_WITH_MADDA_ABOVE] as const
const MOST_ALEFS = 7
const NO_SPELLING = 0x7fff

/** What a code unit is to a scan: traits below `PLAIN`, else a letter. */
const PLAIN = 64
const FINAL = 65
/** Plus 0 to 3, as in `ALEFS`. */
const ALEF_LETTER = 66
/** Only the Arabic block, which is nearly all there is in a word: small enough to stay in the cache. */
const BLOCK = 0x0600
const LETTERS = Uint8Array.from({ length: 0x100 }, (_, at) => traitOf(BLOCK + at))
LETTERS.fill(PLAIN, HAMZA - BLOCK, YEH - BLOCK + 1)
LETTERS[TATWEEL - BLOCK] = Trait.tatweel
LETTERS[TEH_MARBUTA - BLOCK] = FINAL
LETTERS[ALEF_MAKSURA - BLOCK] = FINAL
for (const [choice, code] of ALEFS.entries()) LETTERS[code - BLOCK] = ALEF_LETTER + choice

/** One pass over a word: its spelling and its traits, packed so that nothing is allocated. */
export function scanWord(text: string, start: number, end: number): number {
	let spelling = 0
	let alefs = 0
	let traits = 0
	let last = 0
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at)
		const inBlock = code - BLOCK
		const letter = inBlock >= 0 && inBlock < 0x100 ? (LETTERS[inBlock] as number) : traitOf(code)
		if (letter < PLAIN) {
			traits |= letter
			if (code === ALEF_WASLA) alefs++ // a bare one, as its skeleton has it
			continue
		}
		if (last === FINAL) traits |= Trait.finalInside
		last = letter
		if (letter < ALEF_LETTER) continue
		alefs++
		if (alefs <= MOST_ALEFS) spelling |= (letter - ALEF_LETTER) << (2 * alefs - 1)
	}
	if (last === FINAL) spelling |= 1
	if (alefs > MOST_ALEFS || last === 0) spelling = NO_SPELLING
	return (traits << 16) | spelling
}

/** The spelling out of a scan; `UNSPELLABLE` when the word has none. */
export function spellingOf(scan: number): Spelling {
	const spelling = scan & NO_SPELLING
	return spelling === NO_SPELLING ? UNSPELLABLE : spelling
}

/** The first alef of a spelling, a code unit; a bare one where it has none. */
export function firstAlef(spelling: Spelling): number {
	return ALEFS[(spelling >> 1) & 3] as number
}

/** The traits out of a scan. */
export function traitsOf(scan: number): number {
	return scan >>> 16
}

/** The word `text[start, end)` written as `spelling` says; its marks stay where they are. */
export function respell(text: string, start: number, end: number, spelling: Spelling): string {
	const last = lastLetter(text, start, end)
	let out = ''
	let kept = start
	let alefs = 0
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at)
		if (isAlef(code)) alefs++
		const letter = letterAs(code, spelling, alefs, at === last)
		if (letter === code) continue
		out += text.slice(kept, at) + String.fromCharCode(letter)
		kept = at + 1
	}
	return out + text.slice(kept, end)
}

/**
 * The first letter two spellings of one word differ in, as the pair of code units they write there;
 * `text[start, end)` is the word in its first spelling. Undefined when they are the same.
 */
export function firstDifference(
	text: string,
	start: number,
	end: number,
	other: Spelling,
): { readonly at: number; readonly written: number; readonly preferred: number } | undefined {
	const last = lastLetter(text, start, end)
	let alefs = 0
	for (let at = start; at < end; at++) {
		const written = text.charCodeAt(at)
		if (isAlef(written)) alefs++
		const preferred = letterAs(written, other, alefs, at === last)
		if (written !== preferred) return { at, written, preferred }
	}
	return undefined
}

/** Whether the other spelling of a word takes the hamza or madda of one alef away and gives another alef one. */
export function movesHamza(spelling: Spelling, other: Spelling): boolean {
	let gains = false
	let loses = false
	for (let at = 1; at <= 2 * MOST_ALEFS; at += 2) {
		const own = (spelling >> at) & 3
		const others = (other >> at) & 3
		if (own === 0 && others !== 0) gains = true
		if (own !== 0 && others === 0) loses = true
	}
	return gains && loses
}

/** The spelling of a stem that starts behind `skipped` alefs of the word. */
export function withoutAlefs(spelling: Spelling, skipped: number): Spelling {
	return ((spelling >> (2 * skipped)) & ~1) | (spelling & 1)
}

/** Puts the spelling of a stem back behind the `skipped` alefs of the word it was cut from. */
export function withAlefs(whole: Spelling, stem: Spelling, skipped: number): Spelling {
	const kept = whole & (((1 << (2 * skipped)) - 1) << 1)
	return kept | ((stem & ~1) << (2 * skipped)) | (stem & 1)
}

/** How many alefs stand in `text[start, end)`. */
export function countAlefs(text: string, start: number, end: number): number {
	let alefs = 0
	for (let at = start; at < end; at++) if (isAlef(text.charCodeAt(at))) alefs++
	return alefs
}

/** 0 to 3 for the four ways to write an alef, -1 for any other letter. */
function alefChoice(code: number): number {
	switch (code) {
		case ALEF:
			return 0
		case ALEF_WITH_HAMZA_ABOVE:
			return 1
		case ALEF_WITH_HAMZA_BELOW:
			return 2
		case ALEF_WITH_MADDA_ABOVE:
			return 3
		default:
			return -1
	}
}

function traitOf(code: number): number {
	if (code >= 0x064b && code <= 0x0652) return Trait.mark
	if (code >= 0x0653 && code <= 0x065f) return Trait.combining
	if (code === 0x0670) return Trait.combining
	if (code >= 0x0671 && code <= 0x06d5) return Trait.foreignLetter
	if ((code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)) {
		return Trait.presentationForm
	}
	return code >= 0x2000 || code === 0xad || code === 0x061c ? Trait.invisible : 0
}

function lastLetter(text: string, start: number, end: number): number {
	let at = end - 1
	while (at > start && (text.charCodeAt(at) < HAMZA || text.charCodeAt(at) > YEH)) at--
	return at
}

/** A letter as `spelling` writes it: an alef is the `alefs`th of its word, another changes only as the last. */
function letterAs(code: number, spelling: Spelling, alefs: number, isLast: boolean): number {
	if (isAlef(code)) return ALEFS[(spelling >> (2 * alefs - 1)) & 3] as number
	return isLast ? finalAs(code, spelling & 1) : code
}

function isAlef(code: number): boolean {
	return alefChoice(code) >= 0 || code === ALEF_WASLA
}

function finalAs(code: number, isMarked: number): number {
	if (code === YEH || code === ALEF_MAKSURA) return isMarked ? ALEF_MAKSURA : YEH
	if (code === HEH || code === TEH_MARBUTA) return isMarked ? TEH_MARBUTA : HEH
	return code
}
