import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const CORE = join(import.meta.dirname, '..', 'server', 'src', 'core')

/** Names the code of the core as it stands, by a hash of its sources: programs and knowledge of one build bear one name. */
export function coreBuild(): string {
	const hash = createHash('sha1')
	const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
	for (const file of files.filter((each) => each.endsWith('.ts')).sort()) {
		hash.update(`${file}\0`).update(readFileSync(join(CORE, file)))
	}
	return hash.digest('hex')
}
