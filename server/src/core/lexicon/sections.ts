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
	const pieces = [...packInPieces(sections.size, sections)]
	const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
	let at = 0
	for (const piece of pieces) {
		out.set(piece, at)
		at += piece.length
	}
	return out
}

/** A packed file piece by piece: each section is asked for in its turn, and may be gone after it. */
export function* packInPieces(
	count: number,
	sections: Iterable<readonly [name: string, bytes: Uint8Array]>,
): Iterable<Uint8Array> {
	yield new Uint8Array(Uint32Array.of(MAGIC, count).buffer)
	let at = HEADER
	for (const [name, bytes] of sections) {
		const head = new Uint8Array(align(at + 1 + name.length + 4) - at)
		head[0] = name.length
		for (let i = 0; i < name.length; i++) head[1 + i] = name.charCodeAt(i)
		new DataView(head.buffer).setUint32(1 + name.length, bytes.length, true)
		yield head
		yield bytes
		at += head.length + bytes.length
	}
}

/** Views the sections of a packed file without copying. Throws a `RangeError` on a damaged file. */
export function unpackSections(file: Uint8Array): Sections {
	if (file.length < HEADER) throw new RangeError('Not a Warraq knowledge file.')
	let end = 0
	const take: Take = (count) => {
		end += count
		if (end > file.length) throw new RangeError('The Warraq knowledge file is cut short.')
		return file.subarray(end - count, end)
	}
	return new Map(readSections(take))
}

/** Gives the next so many bytes of a packed file. Throws a `RangeError` where there are not so many. */
export type Take = (count: number) => Uint8Array

/** Reads a packed file section by section. Throws a `RangeError` on a damaged one. */
export function* readSections(take: Take): Iterable<[name: string, bytes: Uint8Array]> {
	if (wordOf(take(4)) !== MAGIC) throw new RangeError('Not a Warraq knowledge file.')
	let at = HEADER
	for (let left = wordOf(take(4)); left > 0; left--) {
		const nameLength = take(1)[0] as number
		const name = String.fromCharCode(...take(nameLength))
		const length = wordOf(take(4))
		const from = align(at + 1 + nameLength + 4)
		take(from - (at + 1 + nameLength + 4))
		yield [name, take(length)]
		at = from + length
	}
}

function wordOf(bytes: Uint8Array): number {
	return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
}

function align(offset: number): number {
	return (offset + 3) & ~3
}
