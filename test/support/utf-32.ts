/** A text in UTF-32 with its byte order mark. */
export function utf32(text: string, order: 'le' | 'be'): Uint8Array {
	const points = Array.from(`\ufeff${text}`, (point) => point.codePointAt(0) as number)
	const bytes = new DataView(new ArrayBuffer(4 * points.length))
	for (const [i, point] of points.entries()) bytes.setUint32(4 * i, point, order === 'le')
	return new Uint8Array(bytes.buffer)
}
