import { readDates } from '../server/src/core/dates/read-dates.ts'
import { readKnowledge } from '../server/src/core/index.ts'
import { read } from '../server/src/core/text/read.ts'
import { tokenize } from '../server/src/core/text/tokenize.ts'
import { lexiconSections } from '../tools/lexicon-sections.ts'
import { measure } from './support/measure.ts'
import { benchTexts } from './support/texts.ts'

/** The date stage with its tokens; and whether its time grows as the text does. */
const knowledge = readKnowledge(lexiconSections())
const options = { articleDate: { value: '2019-12-29', source: 'argument' as const } }
const dates = (text: string) => readDates(read(text), knowledge.dates, options).dates.length

measure(benchTexts(), [
	{ name: 'tokens', run: (text) => tokenize(text).count },
	{ name: 'tokens and dates', run: dates },
])

/** Lines of nothing but date words: the worst a pattern can be given. */
const lines = {
	'days and months': '3 أغسطس 14 آب ',
	'numeric dates': '2019/8/3-',
	weekdays: 'الأحد الاثنين ',
	'numbers in words': 'خمسة وعشرين ألف ',
}

for (const [name, unit] of Object.entries(lines)) {
	const line = unit.repeat(Math.ceil(1e6 / Buffer.byteLength(unit)))
	const once = elapsed(() => dates(line))
	const tenfold = elapsed(() => dates(line.repeat(10)))
	console.log(`  one line of ${name.padEnd(18)} 10 MB take ${(tenfold / once).toFixed(1)} x 1 MB`)
}

function elapsed(run: () => void): number {
	run()
	const start = performance.now()
	run()
	return performance.now() - start
}
