import { withDataFolder } from './score/data-folder.ts'

/**
 * Scores the product against development data that is not part of it:
 * `npm run score -- dates --data DIR`. A suite is a file in tools/score/ that exports `score`.
 */
const SUITES: Readonly<Record<string, () => Promise<Suite>>> = {
	dates: () => import('./score/dates.ts'),
	entities: () => import('./score/entities.ts'),
	spelling: () => import('./score/spelling.ts'),
}

interface Suite {
	readonly score: (args: readonly string[]) => Promise<void>
}

async function main(): Promise<void> {
	const [name, ...args] = process.argv.slice(2)
	const suite = SUITES[name ?? '']
	if (suite) return (await suite()).score(withDataFolder(args))
	console.error(`Usage: npm run score -- ${Object.keys(SUITES).join('|')} --data DIR [options]`)
	process.exitCode = 2
}

void main()
