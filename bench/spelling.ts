import { checkSpellings } from '../server/src/core/spelling/check-spelling.ts'
import { readSpellingKnowledge, readSpellingLists } from '../server/src/core/spelling/knowledge.ts'
import { read } from '../server/src/core/text/read.ts'
import { tokenize } from '../server/src/core/text/tokenize.ts'
import { lexiconSections } from '../tools/lexicon-sections.ts'
import { measure } from './support/measure.ts'
import { benchTexts } from './support/texts.ts'

/** The spelling rules, with and without the tokens they stand on. */
const sections = lexiconSections()
const started = performance.now()
const knowledge = readSpellingKnowledge(sections, readSpellingLists(sections))
console.log(`  knowledge read in ${(performance.now() - started).toFixed(1)} ms`)

const noDates = { articleDate: { value: null, source: 'none' as const }, dates: [] }
const annotations = { names: { all: () => [], areFound: true }, dates: noDates }

/** As many as `index` reads together on the command line. */
const TOGETHER = 16

/** The findings of some articles. */
function spelling(...texts: readonly string[]): number {
	const unchecked = texts.map((text) => ({ reading: read(text), annotations, options: {} }))
	const checked = checkSpellings(unchecked, knowledge)
	return checked.reduce((sum, { findings }) => sum + findings.length, 0)
}

measure(benchTexts(), [
	{ name: 'tokens', run: (text) => tokenize(text).count },
	{ name: 'tokens, sentences, paragraphs', run: (text) => read(text).sentences.length },
	{ name: 'spelling alone, the above included', run: spelling, goal: 40 },
	{ name: `the same, ${TOGETHER} articles together`, run: spelling, together: TOGETHER, goal: 40 },
])
