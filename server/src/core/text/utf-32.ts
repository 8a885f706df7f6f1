/** A file in UTF-32, which neither we nor VS Code decode; nothing of it can be written back. */
export class Utf32Error extends Error {
	constructor() {
		super('its encoding is UTF-32: save it as UTF-8')
		this.name = 'Utf32Error'
	}
}

/**
 * Whether bytes are UTF-32 with its byte order mark. The little-endian one is that of UTF-16 before a NUL, behind
 * which other things stand.
 */
export function isMarkedUtf32(bytes: Uint8Array): boolean {
	const [a, b, c, d] = bytes
	const isLittleEndian = a === 0xff && b === 0xfe && c === 0 && d === 0
	if (!isLittleEndian && !(a === 0 && b === 0 && c === 0xfe && d === 0xff)) return false
	const [highest, high] = isLittleEndian ? [3, 2] : [0, 1]
	for (let at = 4; at < Math.min(bytes.length, 4 * SAMPLE); at += 4) {
		if (bytes[at + highest] !== 0 || (bytes[at + high] as number) > HIGHEST_HALF) return false
	}
	return true
}

/** So many characters or halves of them tell; an article has more. */
const SAMPLE = 64

/**
 * Whether a text is UTF-32 that was decoded as UTF-16, as VS Code does: what is left of the byte order mark
 * is a NUL, and behind each character stands the upper half of its code point.
 */
export function isUtf32ReadAsUtf16(text: string): boolean {
	const end = Math.min(text.length, SAMPLE)
	if (end < 2 || text.charCodeAt(0) !== 0) return false
	for (let at = 1; at < end; at++) {
		const code = text.charCodeAt(at)
		if (at % 2 === 0 ? code > HIGHEST_HALF : code === 0) return false
	}
	return true
}

/** No code point is above U+10FFFF. */
const HIGHEST_HALF = 0x10
