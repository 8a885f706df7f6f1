import { type Output, settle } from './gen/output.ts'
import { patternOutputs } from './gen/patterns.ts'
import { ruleOutputs } from './gen/rules.ts'

/**
 * Writes what is generated from the sources: the indexes of rules and date patterns, their
 * documentation, and the rule settings of package.json. With --check it writes nothing and fails when
 * one is stale. A generator is a function in tools/gen/ that returns its outputs.
 */
async function generate(): Promise<void> {
	const outputs: readonly Output[] = [...(await patternOutputs()), ...(await ruleOutputs())]
	settle(outputs, process.argv.includes('--check') ? 'check' : 'write')
}

void generate()
