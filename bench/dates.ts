import { readDates } from '../server/src/core/dates/read-dates.ts'
import { readItems } from '../server/src/core/dates/read-items.ts'
import { readKnowledge } from '../server/src/core/index.ts'
import { read } from '../server/src/core/text/read.ts'
import { tokenize } from '../server/src/core/text/tokenize.ts'
import { lexiconSections } from '../tools/lexicon-sections.ts'
import { measure, processorSeconds } from './support/measure.ts'
import { benchTexts } from './support/texts.ts'

/** The date stage with its tokens; and whether its time grows as the text does. */
const knowledge = readKnowledge(lexiconSections())
const options = { articleDate: { value: '2019-12-29', source: 'argument' as const } }
const dates = (text: string) => readDates(read(text), knowledge.dates, options).dates.length

measure(benchTexts(), [
	{ name: 'tokens', run: (text) => tokenize(text).count },
	{
		name: 'tokens and words of dates',
		run: (text) => readItems(tokenize(text), knowledge.dates).count,
	},
	{ name: 'dates alone, tokens included', run: dates, goal: 40 },
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
	const once = least(() => dates(line))
	const tenfold = least(() => dates(line.repeat(10)))
	console.log(`  one line of ${name.padEnd(18)} 10 MB take ${(tenfold / once).toFixed(1)} x 1 MB`)
}

/** The processor time of the quickest of a few runs: the first ones are not compiled yet. */
function least(run: () => void): number {
	const times = [1, 2, 3, 4].map(() => {
		const start = processorSeconds()
		run()
		return processorSeconds() - start
	})
	return Math.min(...times)
}
