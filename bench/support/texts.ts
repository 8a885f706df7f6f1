import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts to measure on, and their size in bytes of UTF-8. */
export interface Texts {
	readonly texts: readonly string[]
	readonly bytes: number
}

/** At most `most` articles of the folder `--data` names, spread over it; else the sample corpus. */
export function benchTexts(most = 3000): Texts {
	const flag = process.argv.indexOf('--data')
	const folder = flag === -1 ? join(import.meta.dirname, '..', 'seeds') : process.argv[flag + 1]
	const files = readdirSync(folder ?? '.', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.txt'))
		.sort()
	const step = Math.max(1, files.length / most)
	const texts: string[] = []
	let bytes = 0
	for (let i = 0; i < files.length; i += step) {
		const content = readFileSync(join(folder ?? '.', files[Math.floor(i)] as string))
		texts.push(content.toString())
		bytes += content.length
	}
	return { texts, bytes }
}
