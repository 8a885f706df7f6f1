import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** A generated file: its path from the root of the repository, and what it must hold. */
export interface Output {
	readonly path: string
	readonly content: string
}

/** Writes the stale outputs, or names them and fails. */
export function settle(outputs: readonly Output[], mode: 'check' | 'write'): void {
	const stale = outputs.filter(({ path, content }) => current(path) !== content)
	for (const { path, content } of stale) {
		if (mode === 'write') writeFileSync(path, content)
		console.log(`${mode === 'write' ? 'wrote' : 'stale'} ${path}`)
	}
	if (mode === 'check' && stale.length > 0) {
		console.error('Run "npm run gen" and commit what it writes.')
		process.exitCode = 1
	}
}

function current(path: string): string | undefined {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
