import type { DecodedText, Encoding } from '../core/text/decode.ts'

/** A character that an encoding has no bytes for. */
export class UnencodableError extends Error {
	constructor(character: string, encoding: Encoding) {
		const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
		super(`U+${point} cannot be written in ${encoding}`)
		this.name = 'UnencodableError'
	}
}

/** The bytes of a text, the way it was decoded. Throws an `UnencodableError`. */
export function encodeText(
	text: string,
	{ encoding, hasBom }: Pick<DecodedText, 'encoding' | 'hasBom'>,
): Uint8Array {
	const marked = hasBom ? `\ufeff${text}` : text
	switch (encoding) {
		case 'utf-8':
			return Buffer.from(wellFormed(marked, encoding), 'utf8')
		case 'utf-16le':
			return Buffer.from(wellFormed(marked, encoding), 'utf16le')
		case 'utf-16be':
			return Buffer.from(wellFormed(marked, encoding), 'utf16le').swap16()
		case 'windows-1256':
		case 'iso-8859-6':
			return encodeBytewise(text, encoding)
	}
}

function wellFormed(text: string, encoding: Encoding): string {
	if (text.isWellFormed()) return text
	throw new UnencodableError('\ufffd', encoding)
}

/** One byte a character, by the table `TextDecoder` decodes with, turned round. */
function encodeBytewise(text: string, encoding: Encoding): Uint8Array {
	const table = tableOf(encoding)
	const bytes = new Uint8Array(text.length)
	for (let i = 0; i < text.length; i++) {
		const byte = table.get(text.charCodeAt(i))
		if (byte === undefined) throw new UnencodableError(text.slice(i, i + 2), encoding)
		bytes[i] = byte
	}
	return bytes
}

const tables = new Map<Encoding, ReadonlyMap<number, number>>()

function tableOf(encoding: Encoding): ReadonlyMap<number, number> {
	const known = tables.get(encoding)
	if (known) return known
	const decoded = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
	const table = new Map<number, number>()
	for (let byte = 0; byte < 256; byte++) {
		const code = decoded.charCodeAt(byte)
		if (code !== 0xfffd) table.set(code, byte)
	}
	tables.set(encoding, table)
	return table
}
