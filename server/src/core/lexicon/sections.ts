/**
 * The knowledge file: everything the core must know that is not code, as named sections of bytes.
 * Layout: magic "WRQ1", section count (uint32 LE), then a section: name length (uint8), name (ASCII),
 * byte length (uint32 LE), padding to 4 bytes, bytes. Alignment lets typed arrays view a section.
 */
export type Sections = ReadonlyMap<string, Uint8Array>

const MAGIC = 0x31515257
const HEADER = 8

/** Packs sections into one file. */
export function packSections(sections: Sections): Uint8Array {
	let size = HEADER
	for (const [name, bytes] of sections) size = align(size + 1 + name.length + 4) + bytes.length
	const out = new Uint8Array(size)
	const view = new DataView(out.buffer)
	view.setUint32(0, MAGIC, true)
	view.setUint32(4, sections.size, true)
	let at = HEADER
	for (const [name, bytes] of sections) {
		out[at++] = name.length
		for (const char of name) out[at++] = char.charCodeAt(0)
		view.setUint32(at, bytes.length, true)
		at = align(at + 4)
		out.set(bytes, at)
		at += bytes.length
	}
	return out
}

/** Views the sections of a packed file without copying. Throws a `RangeError` on a damaged file. */
export function unpackSections(file: Uint8Array): Sections {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
	if (file.length < HEADER || view.getUint32(0, true) !== MAGIC) {
		throw new RangeError('Not a Warraq knowledge file.')
	}
	const sections = new Map<string, Uint8Array>()
	let at = HEADER
	for (let left = view.getUint32(4, true); left > 0; left--) {
		const nameEnd = at + 1 + view.getUint8(at)
		const name = String.fromCharCode(...file.subarray(at + 1, nameEnd))
		const from = align(nameEnd + 4)
		const end = from + view.getUint32(nameEnd, true)
		if (end > file.length) throw new RangeError('The Warraq knowledge file is cut short.')
		sections.set(name, file.subarray(from, end))
		at = end
	}
	return sections
}

function align(offset: number): number {
	return (offset + 3) & ~3
}
