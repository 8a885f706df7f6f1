import { UsageError } from '../server/src/cli/usage.ts'
import { runTool } from './run-tool.ts'
import { withDataFolder } from './score/data-folder.ts'

/**
 * Scores the product against development data that is not part of it:
 * `npm run score -- dates --data DIR`. A suite is a file in tools/score/ that exports `score` and `usage`.
 */
const SUITES: Readonly<Record<string, () => Promise<Suite>>> = {
	dates: () => import('./score/dates.ts'),
	entities: () => import('./score/entities.ts'),
	hamzas: () => import('./score/hamzas.ts'),
	spelling: () => import('./score/spelling.ts'),
}

interface Suite {
	readonly usage: string
	readonly score: (args: readonly string[]) => Promise<void>
}

const NAMES = Object.keys(SUITES)
const USAGE = `npm run score -- ${NAMES.join('|')} --data DIR [options]

--help behind the name of a suite lists its options.`

async function main([name = '', ...args]: readonly string[]): Promise<void> {
	const suite = Object.hasOwn(SUITES, name) ? await SUITES[name]?.() : undefined
	if (suite) await runTool(suite.usage, args, () => suite.score(withDataFolder(args)))
	else await runTool(USAGE, [name, ...args], () => unknownSuite(name))
}

function unknownSuite(name: string): never {
	const problem = name === '' ? 'no suite is named' : `no such suite: ${name}`
	throw new UsageError(`${problem}; there are ${NAMES.join(', ')}`)
}

void main(process.argv.slice(2))
