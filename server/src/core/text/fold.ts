import {
	AE,
	ALEF,
	ALEF_MAKSURA,
	ALEF_WASLA,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	ALEF_WITH_MADDA_ABOVE,
	FARSI_YEH,
	HEH,
	HEH_DOACHASHMEE,
	HEH_GOAL,
	KAF,
	KEHEH,
	TATWEEL,
	TEH_MARBUTA,
	YEH,
} from './letters.ts'

/**
 * Folding maps a form to a key for comparison; it never replaces text. The *skeleton* forgets what
 * Arabic typing leaves out or mixes: hamza and madda on alef, yeh and alef maksura, heh and teh
 * marbuta, vowel marks, tatweel, invisible characters, Persian key caps, presentation forms, digit
 * systems and Latin case. Hamza on waw, on yeh and alone is kept: it tells words apart.
 */
const DROPPED = 0
const EXPANDED = 1
const folded = new Uint16Array(0x10000)

for (let code = 0; code < folded.length; code++) folded[code] = code
drop(0x0000, 0x0001)
drop(0x00ad, 0x00ad)
drop(0x0610, 0x061a)
drop(0x061c, 0x061c)
drop(TATWEEL, TATWEEL)
drop(0x064b, 0x065f)
drop(0x0670, 0x0670)
drop(0x06d6, 0x06dc)
drop(0x06df, 0x06e8)
drop(0x06ea, 0x06ed)
drop(0x08d3, 0x08ff)
drop(0x200b, 0x200f)
drop(0x202a, 0x202e)
drop(0x2060, 0x206f)
drop(0xfeff, 0xfeff)
fold(ALEF_WITH_MADDA_ABOVE, ALEF)
fold(ALEF_WITH_HAMZA_ABOVE, ALEF)
fold(ALEF_WITH_HAMZA_BELOW, ALEF)
fold(ALEF_WASLA, ALEF)
fold(ALEF_MAKSURA, YEH)
fold(FARSI_YEH, YEH)
fold(TEH_MARBUTA, HEH)
fold(HEH_DOACHASHMEE, HEH)
fold(HEH_GOAL, HEH)
fold(AE, HEH)
fold(KEHEH, KAF)
for (let digit = 0; digit < 10; digit++) {
	fold(0x0660 + digit, 0x30 + digit)
	fold(0x06f0 + digit, 0x30 + digit)
}
for (let code = 0x41; code <= 0x5a; code++) fold(code, code + 0x20)
folded.fill(EXPANDED, 0xfb50, 0xfe00)
folded.fill(EXPANDED, 0xfe70, 0xfeff)

/** The key of no letters yet (FNV-1a). */
export const KEY_SEED = 0x811c9dc5 | 0
export const PRIME = 0x01000193

/** The skeleton of `text`: a string to compare and to store in lexicons, never to show. */
export function skeleton(text: string): string {
	let out = ''
	let kept = 0
	for (let i = 0; i < text.length; i++) {
		const written = text.charCodeAt(i)
		const code = folded[written] as number
		if (code === written && code > EXPANDED) continue
		out += text.slice(kept, i)
		if (code > EXPANDED) out += String.fromCharCode(code)
		else if (code === EXPANDED) out += expanded(written)
		kept = i + 1
	}
	return kept === 0 ? text : out + text.slice(kept)
}

/**
 * A 32-bit hash (FNV-1a over code units) of the skeleton of `text[start, end)`, without making a
 * string; 0 is never returned. Different skeletons may share a key: compare before you trust one.
 */
export function keyOf(text: string, start: number, end: number, seed: number = KEY_SEED): number {
	let hash = seed
	for (let i = start; i < end; i++) hash = addToKey(hash, text.charCodeAt(i))
	return hash >>> 0 || 1
}

/** The key so far, one code unit longer; not yet a key until `keyOf` or the tokeniser ends it. */
export function addToKey(key: number, code: number): number {
	const letter = folded[code] as number
	if (letter > EXPANDED) return Math.imul(key ^ letter, PRIME)
	return letter === DROPPED ? key : keyOfExpanded(code, key)
}

/** `addToKey` for many keys, in their place: the letter is folded once. */
export function addToKeys(keys: Int32Array, code: number): void {
	const letter = folded[code] as number
	if (letter > EXPANDED) {
		for (let k = 0; k < keys.length; k++) keys[k] = Math.imul((keys[k] as number) ^ letter, PRIME)
	} else {
		for (let k = 0; k < keys.length; k++) keys[k] = addToKey(keys[k] as number, code)
	}
}

/** The hash of no letters yet, as they are written. */
export const FORM_SEED = 0

/** The hash of a form so far, one code unit longer. Two forms share both key and hash once in 2 ** 64. */
export function addToForm(form: number, code: number): number {
	return Math.imul(form ^ code, 0x9e3779b1)
}

/** The key of an alef followed by `text[start, end)`: the word whose article lost its alef after lam. */
export function keyWithAlef(text: string, start: number, end: number): number {
	return keyOf(text, start, end, Math.imul(KEY_SEED ^ ALEF, PRIME))
}

/** True when the skeleton of `text[start, end)` is exactly `form` (itself a skeleton). */
export function isSkeleton(text: string, start: number, end: number, form: string): boolean {
	let at = 0
	for (let i = start; i < end; i++) {
		const code = folded[text.charCodeAt(i)] as number
		if (code === DROPPED) continue
		if (code === EXPANDED) return skeleton(text.slice(start, end)) === form
		if (at >= form.length || form.charCodeAt(at) !== code) return false
		at++
	}
	return at === form.length
}

/** What the skeleton makes of one letter; a letter it drops or takes apart stays as it is. */
export function foldLetter(code: number): number {
	const letter = folded[code] as number
	return letter > EXPANDED ? letter : code
}

/** True for what the skeleton leaves out. */
export function isDropped(code: number): boolean {
	return folded[code] === DROPPED
}

/** What a presentation form stands for, folded; a ligature gives several letters. */
function expanded(code: number): string {
	const plain = String.fromCharCode(code).normalize('NFKC')
	return plain.charCodeAt(0) === code ? plain : skeleton(plain)
}

function keyOfExpanded(code: number, seed: number): number {
	let hash = seed
	for (const char of expanded(code)) hash = Math.imul(hash ^ char.charCodeAt(0), PRIME)
	return hash
}

function fold(from: number, to: number): void {
	folded[from] = to
}

function drop(from: number, to: number): void {
	folded.fill(DROPPED, from, to + 1)
}

/**
 * Spreads a key over 32 bits, signed; a bijection, so no two keys fall together. Signed numbers of 32
 * bits are passed on without being allocated, others are not.
 */
export function mixKey(key: number): number {
	const mixed = Math.imul(key ^ (key >>> 16), 0x9e3779b1)
	return mixed ^ (mixed >>> 15)
}
