import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers learnt in an earlier run, or learnt now and kept where a folder for it is given. */
export async function cached(
	folder: string | undefined,
	name: string,
	make: () => Promise<Uint16Array>,
): Promise<Uint16Array> {
	if (folder === undefined) return make()
	const path = join(folder, `${name}.bin`)
	if (existsSync(path)) {
		const bytes = new Uint8Array(readFileSync(path))
		return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
	}
	const made = await make()
	mkdirSync(folder, { recursive: true })
	writeFileSync(path, new Uint8Array(made.buffer, made.byteOffset, made.byteLength))
	return made
}
