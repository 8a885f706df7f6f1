import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs'
import { promisify } from 'node:util'

/**
 * Lets `read` take a file's bytes from its start to its end, each time in memory of their own. Throws a
 * `RangeError` where it wants more than there are, or less; else the error of the file system.
 */
export function takeFrom<T>(path: string, read: (take: (count: number) => Uint8Array) => T): T {
	const file = openSync(path, 'r')
	try {
		let left = fstatSync(file).size
		const result = read((count) => {
			if (count > left) throw new RangeError('the file is cut short')
			left -= count
			const bytes = new Uint8Array(count)
			fill(bytes, file)
			return bytes
		})
		if (left > 0) throw new RangeError('the file is too long')
		return result
	} finally {
		closeSync(file)
	}
}

/** A file's bytes in memory that threads can share. Throws the error of the file system. */
export function readShared(path: string): Uint8Array {
	const file = openSync(path, 'r')
	try {
		const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size))
		fill(bytes, file)
		return bytes
	} finally {
		closeSync(file)
	}
}

/** The same, read by another thread while this one goes on: it is asked for all at once. */
export async function readSharedAhead(path: string): Promise<Uint8Array> {
	const file = openSync(path, 'r')
	try {
		const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size))
		const { bytesRead } = await promisify(read)(file, bytes, 0, bytes.length, 0)
		if (bytesRead < bytes.length) throw new RangeError('the file is cut short')
		return bytes
	} finally {
		closeSync(file)
	}
}

function fill(bytes: Uint8Array, file: number): void {
	for (let at = 0; at < bytes.length; ) {
		const got = readSync(file, bytes, at, bytes.length - at, null)
		if (got === 0) throw new RangeError('the file is cut short')
		at += got
	}
}
