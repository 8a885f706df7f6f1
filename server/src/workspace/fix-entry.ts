import { createHash } from 'node:crypto'

/** A file to be written over. */
export interface Replacement {
	readonly path: string
	readonly before: Uint8Array
	readonly after: Uint8Array
}

/** What a journal says of one file: enough to make the old bytes of the new ones. */
export interface Entry {
	readonly path: string
	/** SHA-1 of the file before and after. */
	readonly before: string
	readonly after: string
	/** Where the bytes differ first, what stood there (base64), and how many bytes stand there now. */
	readonly at: number
	readonly old: string
	readonly now: number
}

/** What undoes a replacement. */
export function entryOf({ path, before, after }: Replacement): Entry {
	const at = commonStart(before, after)
	const tail = commonEnd(before.subarray(at), after.subarray(at))
	const old = Buffer.from(before.subarray(at, before.length - tail)).toString('base64')
	const now = after.length - tail - at
	return { path, before: sha1(before), after: sha1(after), at, old, now }
}

/** The old bytes, made of those that stand there now; or why nothing is to be made of these. */
export function restore(
	{ before, after, at, old, now }: Entry,
	bytes: Uint8Array,
): Uint8Array | 'never written' | 'changed since' {
	const found = sha1(bytes)
	if (found === before) return 'never written'
	if (found !== after) return 'changed since'
	const from = Buffer.from(old, 'base64')
	const restored = Buffer.concat([bytes.subarray(0, at), from, bytes.subarray(at + now)])
	return sha1(restored) === before ? restored : 'changed since'
}

function commonStart(a: Uint8Array, b: Uint8Array): number {
	let at = 0
	while (at < a.length && at < b.length && a[at] === b[at]) at++
	return at
}

function commonEnd(a: Uint8Array, b: Uint8Array): number {
	let length = 0
	while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
	return length
}

function sha1(bytes: Uint8Array): string {
	return createHash('sha1').update(bytes).digest('hex')
}
