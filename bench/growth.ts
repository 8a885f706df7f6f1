import { analyze } from '../server/src/core/index.ts'
import { testKnowledge } from '../test/support/knowledge.ts'
import { median } from './support/measure.ts'

/**
 * Does the analysis grow with the text and no faster? Every piece is repeated to a text and to one
 * sixteen times as long; a linear step gives 1.0 times the time a letter, a quadratic one 16.
 */
const pieces: Readonly<Record<string, string>> = {
	'one word without end': 'ا',
	'digits without end': '7',
	'full stops without end': '.',
	'slashes between numbers': '1/2/',
	'month names': 'يناير ',
	'weekdays joined': 'الأحد والاثنين و',
	'opened brackets': '«(',
	'a name again and again': 'وقال الرئيس عبدالفتاح السيسي ان القاهرة ',
	'a list of names': 'محمد وأحمد وخالد ومصر ولندن و',
	'errors on every line': 'فى الامانه الى المدرسه ,\n',
	initials: 'أ.ف.ب ',
}

const SMALL = 60_000
const TIMES = 16
const MOST = 3

const knowledge = testKnowledge()
for (const [name, piece] of Object.entries(pieces)) {
	const small = repeated(piece, SMALL)
	const large = repeated(piece, SMALL * TIMES)
	analyze(small, knowledge)
	const ratio = median([1, 2, 3].map(() => seconds(large) / seconds(small))) / TIMES
	console.log(`  ${name.padEnd(28)} ${ratio.toFixed(1).padStart(5)} x the time a letter`)
	if (ratio > MOST) process.exitCode = 1
}

function seconds(text: string): number {
	const start = performance.now()
	analyze(text, knowledge)
	return performance.now() - start
}

function repeated(piece: string, length: number): string {
	return piece.repeat(Math.ceil(length / piece.length))
}
