import { CharClass, knownClass, LAST_KNOWN } from './classes.ts'
import { addToForm, FORM_SEED, foldLetter, isDropped, KEY_SEED, PRIME } from './fold.ts'
import { TokenKind } from './tokens.ts'

/**
 * All there is to know of a plain code unit, in one number: the letter it is folded to, what it joins and
 * the kind of token it is in. A mark that the skeleton drops only joins letters. 0 for a unit at which one
 * must look closer: an invisible character, half a pair, a carriage return, and whatever was not in
 * `classes.ts` from the start.
 */
type PlainUnit = number

const FOLDED = 0xffff
/** Two units side by side are of one token where they share one of these bits. */
const JOINS = 0xf0000
const JOIN_SHIFT = 16
const KIND_SHIFT = 20
const KIND = 7
const WORD_SHIFT = 23
/** The bits that say what token a unit is in. */
const OF_TOKEN = (KIND << KIND_SHIFT) | (1 << WORD_SHIFT)

const ARABIC = 1
const FOREIGN = 2
const DIGIT = 4
const SPACE = 8
/** A token by itself. */
const ALONE = 0
const CARRIAGE_RETURN = 0x0d

const units = new Int32Array(0x10000)
for (let code = 0; code <= LAST_KNOWN; code++) units[code] = unitOf(code)
units[CARRIAGE_RETURN] = 0

/** Code units in a run at most: what is said of its tokens fits beside the text into the first cache. */
const LONGEST_RUN = 1 << 11

/**
 * What the last run was made of, by token, counted from 1: its skeleton key and hash of the form, if it is a word; its kind,
 * and how far behind the start of the run its last unit is.
 */
const keys = new Int32Array(LONGEST_RUN + 1)
const forms = new Int32Array(LONGEST_RUN + 1)
const lasts = new Int32Array(LONGEST_RUN + 1)

/**
 * Reads the tokens from `from` on, where one starts, up to the first that holds a unit at which one must look
 * closer, and returns how many there are.
 */
export function readRun(text: string, from: number): number {
	const begun = beginTokens(text, from)
	const isCut = begun > 0 && from + endInRun(begun) < text.length && mayGoOn(kindInRun(begun))
	return isCut ? begun - 1 : begun
}

/**
 * Reads on to where one must look closer, and returns how many tokens begin before that. Where words end
 * cannot be foreseen, and a processor that guesses wrong loses more time than a word takes. So nothing is
 * asked: each unit says what there is to say of its token as if it were the last of it, and whether that is
 * a new one is reckoned. Nor is anything reckoned behind the loop: what is compiled while it runs for
 * the first time knows nothing of what follows, and would be given up there in text after text.
 */
function beginTokens(text: string, from: number): number {
	const end = Math.min(text.length, from + LONGEST_RUN)
	let token = 0
	let before: PlainUnit = 0
	let key = KEY_SEED
	let form = FORM_SEED
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at)
		const unit = units[code] as PlainUnit
		const isNew = startsToken(unit, before)
		if ((unit & FOLDED) !== 0) {
			token += isNew
			key = nextKey(key, unit, isNew)
			before = unit
		} else if (isNew === 1) break
		form = nextForm(form, code, isNew)
		keys[token] = key
		forms[token] = form
		lasts[token] = (before & OF_TOKEN) | (at - from)
	}
	return token
}

/** The skeleton key of a token of the last run; 0 when it is no word. */
export function keyInRun(token: number): number {
	return ((keys[token] as number) || 1) & wordMask(token)
}

/** The hash of its form; 0 when it is no word. */
export function formInRun(token: number): number {
	return (forms[token] as number) & wordMask(token)
}

/** Its kind, as in `TokenKind`. */
export function kindInRun(token: number): number {
	return ((lasts[token] as number) >>> KIND_SHIFT) & KIND
}

/** Where it ends, in code units from the start of the run. */
export function endInRun(token: number): number {
	return ((lasts[token] as number) & FOLDED) + 1
}

/** Whether a token of this kind may go on: words, numbers and spaces may. */
function mayGoOn(kind: number): boolean {
	return kind <= TokenKind.number || kind === TokenKind.space
}

/** All bits, or none. */
function wordMask(token: number): number {
	return ((lasts[token] as number) << (31 - WORD_SHIFT)) >> 31
}

/** 1 for a unit of another token than the one before it, else 0. */
function startsToken(unit: PlainUnit, before: PlainUnit): number {
	return ((unit & before & JOINS) - 1) >>> 31
}

/** `addToKey` for a plain unit; `isNew`, 1 or 0, says whether a token starts with it. */
function nextKey(key: number, unit: PlainUnit, isNew: number): number {
	return Math.imul((key & (isNew - 1)) ^ (KEY_SEED & -isNew) ^ (unit & FOLDED), PRIME)
}

/** `addToForm`, likewise. */
function nextForm(form: number, code: number, isNew: number): number {
	return addToForm((form & (isNew - 1)) | (FORM_SEED & -isNew), code)
}

function unitOf(code: number): PlainUnit {
	switch (knownClass(code)) {
		case CharClass.arabicLetter:
			return plainUnit(code, TokenKind.word, ARABIC) | (1 << WORD_SHIFT)
		case CharClass.otherLetter:
			return plainUnit(code, TokenKind.foreign, FOREIGN) | (1 << WORD_SHIFT)
		case CharClass.digit:
			return plainUnit(code, TokenKind.number, DIGIT)
		case CharClass.space:
			return plainUnit(code, TokenKind.space, SPACE)
		case CharClass.punctuation:
			return plainUnit(code, TokenKind.punctuation, ALONE)
		case CharClass.symbol:
			return plainUnit(code, TokenKind.symbol, ALONE)
		case CharClass.lineBreak:
			return plainUnit(code, TokenKind.break, ALONE)
		case CharClass.mark:
			return isDropped(code) ? (ARABIC | FOREIGN) << JOIN_SHIFT : 0
		default:
			return 0
	}
}

function plainUnit(code: number, kind: number, joins: number): PlainUnit {
	return (kind << KIND_SHIFT) | (joins << JOIN_SHIFT) | foldLetter(code)
}
