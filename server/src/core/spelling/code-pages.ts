/**
 * The two one-byte code pages Arabic text is damaged through, as the characters of bytes 0x80 to 0xFF
 * (WHATWG Encoding Standard, index-windows-1252 and index-windows-1256).
 */
export const WINDOWS_1252 =
	'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
	'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178' +
	range(0xa0, 0xff)

/** As `WINDOWS_1252`, for Arabic. */
export const WINDOWS_1256 =
	'\u20ac\u067e\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0679\u2039\u0152\u0686\u0698\u0688' +
	'\u06af\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u06a9\u2122\u0691\u203a\u0153\u200c\u200d\u06ba' +
	'\u00a0\u060c\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u06be\u00ab\u00ac\u00ad\u00ae\u00af' +
	'\u00b0\u00b1\u00b2\u00b3\u00b4\u00b5\u00b6\u00b7\u00b8\u00b9\u061b\u00bb\u00bc\u00bd\u00be\u061f' +
	'\u06c1\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f' +
	'\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u00d7\u0637\u0638\u0639\u063a\u0640\u0641\u0642\u0643' +
	'\u00e0\u0644\u00e2\u0645\u0646\u0647\u0648\u00e7\u00e8\u00e9\u00ea\u00eb\u0649\u064a\u00ee\u00ef' +
	'\u064b\u064c\u064d\u064e\u00f4\u064f\u0650\u00f7\u0651\u00f9\u0652\u00fb\u00fc\u200e\u200f\u06d2'

/**
 * True for what the upper half of a Western code page holds and Arabic text has no use for; the
 * guillemets, the degree sign and the pound sign are its own.
 */
export function isWesternSign(code: number): boolean {
	if (code < 0xa6 || code > 0x2030) return false
	if (code <= 0x178) return code !== 0xab && code !== 0xbb && code !== 0xb0
	return code === 0x192 || code === 0x2c6 || code === 0x2020 || code === 0x2021 || code === 0x2030
}

/** A way text was read wrongly: its bytes through the wrong code page. */
export type Misreading = (damaged: string) => string | undefined

/** UTF-8 bytes read as one-byte characters of the page: reads them again as UTF-8. */
export function utf8ReadAs(page: string): Misreading {
	const bytes = bytesOfPage(page)
	return (damaged) => {
		const found: number[] = []
		for (const char of damaged) {
			const byte = byteOf(bytes, char)
			if (byte === undefined) return undefined
			found.push(byte)
		}
		return decodeUtf8(found)
	}
}

/** Bytes of one page read as characters of another. */
export function pageReadAs(meant: string, read: string): Misreading {
	const bytes = bytesOfPage(read)
	return (damaged) => {
		let out = ''
		for (const char of damaged) {
			const byte = byteOf(bytes, char)
			if (byte === undefined) return undefined
			out += byte < 0x80 ? char : meant.charAt(byte - 0x80)
		}
		return out
	}
}

function bytesOfPage(page: string): ReadonlyMap<string, number> {
	return new Map([...page].map((char, i) => [char, 0x80 + i]))
}

function byteOf(bytes: ReadonlyMap<string, number>, char: string): number | undefined {
	const code = char.charCodeAt(0)
	return code < 0x80 ? code : bytes.get(char)
}

/** Undefined when the bytes are no UTF-8; two-byte sequences are all that Arabic needs. */
function decodeUtf8(bytes: readonly number[]): string | undefined {
	let out = ''
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i] as number
		if (byte < 0x80) {
			out += String.fromCharCode(byte)
			continue
		}
		const next = bytes[++i]
		if (byte < 0xc2 || byte > 0xdf || next === undefined || (next & 0xc0) !== 0x80) return undefined
		out += String.fromCharCode(((byte & 0x1f) << 6) | (next & 0x3f))
	}
	return out
}

function range(from: number, to: number): string {
	return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('')
}
