/**
 * What one UTF-16 code unit can be to the tokeniser. One byte a code unit, filled by range for the
 * blocks news is written in and on first sight for the rest, so that no regular expression runs per
 * character and start-up stays cheap.
 */
export const CharClass = {
	unknown: 0,
	arabicLetter: 1,
	mark: 2,
	format: 3,
	otherLetter: 4,
	digit: 5,
	space: 6,
	lineBreak: 7,
	punctuation: 8,
	symbol: 9,
	surrogate: 10,
} as const

const classes = new Uint8Array(0x10000)

fill(0x0000, 0x001f, CharClass.symbol)
fill(0x0009, 0x0009, CharClass.space)
fill(0x000b, 0x000c, CharClass.space)
fill(0x000a, 0x000a, CharClass.lineBreak)
fill(0x000d, 0x000d, CharClass.lineBreak)
fill(0x0020, 0x0020, CharClass.space)
fill(0x0021, 0x002f, CharClass.punctuation)
fill(0x0024, 0x0024, CharClass.symbol)
fill(0x002b, 0x002b, CharClass.symbol)
fill(0x0030, 0x0039, CharClass.digit)
fill(0x0041, 0x005a, CharClass.otherLetter)
fill(0x0061, 0x007a, CharClass.otherLetter)
fill(0x0620, 0x063f, CharClass.arabicLetter)
fill(0x0600, 0x0605, CharClass.format)
fill(0x0606, 0x060b, CharClass.symbol)
fill(0x0609, 0x060a, CharClass.punctuation)
fill(0x060c, 0x060d, CharClass.punctuation)
fill(0x060e, 0x060f, CharClass.symbol)
fill(0x0610, 0x061a, CharClass.mark)
fill(0x061b, 0x061b, CharClass.punctuation)
fill(0x061c, 0x061c, CharClass.format)
fill(0x061d, 0x061f, CharClass.punctuation)
fill(0x0640, 0x0640, CharClass.mark)
fill(0x0641, 0x064a, CharClass.arabicLetter)
fill(0x064b, 0x065f, CharClass.mark)
fill(0x0660, 0x0669, CharClass.digit)
fill(0x066a, 0x066d, CharClass.punctuation)
fill(0x0670, 0x0670, CharClass.mark)
fill(0x0671, 0x06d3, CharClass.arabicLetter)
fill(0x06f0, 0x06f9, CharClass.digit)
fill(0x00a0, 0x00a0, CharClass.space)
fill(0x00ab, 0x00ab, CharClass.punctuation)
fill(0x00bb, 0x00bb, CharClass.punctuation)
fill(0x200b, 0x200f, CharClass.format)
fill(0x2010, 0x2027, CharClass.punctuation)
fill(0x202a, 0x202e, CharClass.format)
fill(0xd800, 0xdfff, CharClass.surrogate)

/** Behind this code unit none is known before it is seen, but that halves of pairs are. */
export const LAST_KNOWN = 0x202e

/** The class of a code unit seen before; `unknown` or `surrogate` where `classAt` must look closer. */
export function knownClass(code: number): number {
	return classes[code] as number
}

/** The class of the code unit at `index`; surrogates are classed by their whole code point. */
export function classAt(text: string, index: number): number {
	const known = classes[text.charCodeAt(index)] as number
	return known === CharClass.unknown || known === CharClass.surrogate
		? lookCloser(text, index)
		: known
}

function lookCloser(text: string, index: number): number {
	const code = text.charCodeAt(index)
	if (classes[code] === CharClass.surrogate) return classOfPair(text, index)
	const found = classify(String.fromCharCode(code))
	classes[code] = found
	return found
}

/** A high surrogate with its low one: a letter of an astral script, or a symbol. Lone: a symbol. */
function classOfPair(text: string, index: number): number {
	const point = text.codePointAt(index) ?? 0
	if (point <= 0xffff) return CharClass.symbol
	return /\p{L}/u.test(String.fromCodePoint(point)) ? CharClass.otherLetter : CharClass.symbol
}

function classify(char: string): number {
	if (/[\u2028\u2029\u0085]/u.test(char)) return CharClass.lineBreak
	if (/\p{Cf}/u.test(char)) return CharClass.format
	if (/\p{M}/u.test(char)) return CharClass.mark
	if (/\p{Nd}/u.test(char)) return CharClass.digit
	if (/\p{L}/u.test(char)) return letterClass(char)
	if (/\p{Z}/u.test(char)) return CharClass.space
	if (/\p{P}/u.test(char)) return CharClass.punctuation
	return CharClass.symbol
}

function letterClass(char: string): number {
	return /\p{Script=Arabic}/u.test(char) ? CharClass.arabicLetter : CharClass.otherLetter
}

function fill(from: number, to: number, charClass: number): void {
	classes.fill(charClass, from, to + 1)
}
