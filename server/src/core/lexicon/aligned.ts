/**
 * The same bytes where numbers of so many bytes can be viewed: as they are, or a copy of those that begin inside
 * such a number. (`slice` would do, were it not that Node's own buffers take it for a view.)
 */
export function aligned(bytes: Uint8Array, width: 2 | 4 = 4): Uint8Array {
	return bytes.byteOffset % width === 0 ? bytes : new Uint8Array(bytes)
}
