import { isMarkedUtf32, Utf32Error } from './utf-32.ts'

/**
 * What the bytes of a file turned out to be. Names are those of the WHATWG Encoding Standard, so that
 * `TextDecoder` takes them.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6'

/** A file's text, and how it was encoded. */
export interface DecodedText {
	/** Without its byte order mark; line ends as they are. */
	readonly text: string
	readonly encoding: Encoding
	readonly hasBom: boolean
	/** Bytes that are no character of the encoding became U+FFFD: writing the text back would lose them. */
	readonly isLossy: boolean
}

/** A file that holds no text. */
export class NotTextError extends Error {
	constructor() {
		super('not a text file (binary content)')
		this.name = 'NotTextError'
	}
}

/** The text of bytes that are valid UTF-8, without a byte order mark; undefined for any others. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | undefined

/**
 * Decodes a file: by its byte order mark; else UTF-16 where zero bytes alternate; else UTF-8 where it
 * is valid; else the older Arabic encoding that gives the more Arabic letters; else UTF-8 with
 * replacement characters. Throws a `NotTextError` on binary content, a `Utf32Error` on UTF-32. `decodeUtf8`
 * is a quicker way to do the same, for those who run where there is one.
 */
export function decodeText(
	bytes: Uint8Array,
	decodeUtf8: DecodeUtf8 = (all) => decodeStrictly('utf-8', all),
): DecodedText {
	if (isMarkedUtf32(bytes)) throw new Utf32Error()
	const marked = encodingOfBom(bytes)
	if (marked) return decodeAs(marked, bytes)
	const controls = holdsControls(bytes) ? shareOfControls(bytes) : 0
	if (controls > 0) {
		const wide = encodingOfZeros(bytes)
		if (wide) return decodeAs(wide, bytes)
		if (controls > MOST_CONTROLS) throw new NotTextError()
	}
	const strict = decodeUtf8(bytes)
	if (strict !== undefined) {
		return { text: strict, encoding: 'utf-8', hasBom: false, isLossy: false }
	}
	if (controls > MOST_OF_LEGACY) throw new NotTextError()
	return decodeLegacy(bytes) ?? decodeAs('utf-8', bytes)
}

/** `decodeText` for a JSON file, which is UTF-8 (RFC 8259, 8.1): an older encoding is not guessed at, what is none becomes U+FFFD. */
export function decodeJson(bytes: Uint8Array): DecodedText {
	const decoded = decodeText(bytes)
	return LEGACY.includes(decoded.encoding) ? decodeAs('utf-8', bytes) : decoded
}

function encodingOfBom(bytes: Uint8Array): Encoding | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
	return undefined
}

/** Whether a file begins with bytes that plain text has no use for, zeros among them: most do not. Looks at four at once. */
function holdsControls(bytes: Uint8Array): boolean {
	const size = Math.min(bytes.length, SAMPLE)
	const words = bytes.byteOffset % 4 === 0 ? size >> 2 : 0
	const fours = new Uint32Array(bytes.buffer, bytes.byteOffset - (bytes.byteOffset % 4), words)
	for (let i = 0; i < words; i++) {
		if (hasLowByte(fours[i] as number) && hasControl(bytes, i * 4, i * 4 + 4)) return true
	}
	return hasControl(bytes, words * 4, size)
}

/** Whether any of four bytes is below 0x20, a space: to take that away borrows from the highest bit. */
function hasLowByte(four: number): boolean {
	return ((four - 0x20202020) & ~four & 0x80808080) !== 0
}

function hasControl(bytes: Uint8Array, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (isControl(bytes[i] as number)) return true
	return false
}

function isControl(byte: number): boolean {
	return byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b
}

/**
 * Spaces and line ends are a fifth of Arabic text: in UTF-16 their high bytes are zeros on one side, where those of
 * letters stand too. A stray NUL in a few words of UTF-8 has other neighbours.
 */
function encodingOfZeros(bytes: Uint8Array): Encoding | undefined {
	const size = Math.min(bytes.length, SAMPLE)
	let even = 0
	let odd = 0
	for (let i = 0; i < size; i++) {
		if (bytes[i] !== 0) continue
		if (i % 2 === 0) even++
		else odd++
	}
	if (odd > size / 50 && even < odd / 20 && areHigh(bytes, 1, size)) return 'utf-16le'
	if (even > size / 50 && odd < even / 20 && areHigh(bytes, 0, size)) return 'utf-16be'
	return undefined
}

/** Whether most bytes of one side are the upper halves of Latin or Arabic letters. */
function areHigh(bytes: Uint8Array, side: number, size: number): boolean {
	let high = 0
	let all = 0
	for (let i = side; i < size; i += 2, all++) {
		const byte = bytes[i] as number
		if (byte === 0 || byte === 0x06 || byte >= 0xfb) high++
	}
	return 2 * high > all
}

/** With more of its bytes a file is a picture, an archive, a program. A stray NUL is no reason. */
const MOST_CONTROLS = 0.1
/** The same where the rest is no UTF-8: what is compressed has one in ten by chance, text of an older encoding none. */
const MOST_OF_LEGACY = 0.02

/** How many of the first bytes plain text has no use for. */
function shareOfControls(bytes: Uint8Array): number {
	const size = Math.min(bytes.length, SAMPLE)
	let controls = 0
	for (let i = 0; i < size; i++) if (isControl(bytes[i] as number)) controls++
	return controls / size
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedText {
	const text = new TextDecoder(encoding).decode(bytes)
	const hasBom = encodingOfBom(bytes) === encoding
	return { text, encoding, hasBom, isLossy: decodeStrictly(encoding, bytes) === undefined }
}

/** Making a decoder takes longer than decoding an article: the one that nearly all want is kept. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

function decodeStrictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
	const decoder = encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true })
	try {
		return decoder.decode(bytes)
	} catch {
		return undefined
	}
}

/**
 * Neither is the answer where more characters beyond ASCII are good UTF-8 than broken: the bytes of an
 * older Arabic encoding make hardly one in ten by chance.
 */
function decodeLegacy(bytes: Uint8Array): DecodedText | undefined {
	const asUtf8 = new TextDecoder().decode(bytes)
	if (count(asUtf8, BROKEN) <= count(asUtf8, GOOD)) return undefined
	const readings = LEGACY.map((encoding) => decodeAs(encoding, bytes))
	const [first, second] = readings.map(({ text }) => count(text, ARABIC)) as [number, number]
	return second > first ? readings[1] : readings[0]
}

const SAMPLE = 4096
const LEGACY: readonly Encoding[] = ['windows-1256', 'iso-8859-6']

const BROKEN = /\ufffd/gu
const GOOD = /[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu
const ARABIC = /[\u0621-\u064a]/gu

function count(text: string, sought: RegExp): number {
	return text.match(sought)?.length ?? 0
}
