import { read } from '../server/src/core/text/read.ts'
import { tokenize } from '../server/src/core/text/tokenize.ts'
import { measure } from './support/measure.ts'
import { benchTexts } from './support/texts.ts'

/** The stages every other stage stands on, beside the bare cost of looking at each code unit. */
measure(benchTexts(), [
	{ name: 'every code unit once', run: sumOfCodes },
	{ name: 'tokens', run: (text) => tokenize(text).count },
	{ name: 'tokens, sentences, paragraphs', run: (text) => read(text).sentences.length },
])

function sumOfCodes(text: string): number {
	let sum = 0
	for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
	return sum
}
