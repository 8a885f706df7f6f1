import type { Count } from '../count.ts'
import { Clitic } from '../find-word.ts'
import { EMPTY, either, many, then } from '../grammar/form.ts'
import { type Cursor, digits, link, NOTHING, own, type Part, word } from '../grammar/part.ts'

/** Figures may be thousands or millions: «3 thousand years». */
const scaleWord = word(
	'cardinal',
	(value, { clitics }) => value % 1000 === 0 && Math.log10(value) % 3 === 0 && clitics === 0,
)

const anyDigits = digits((value) => value >= 0)
const cardinalWord = word('cardinal')
const conjunction = link('and')
/** One that only begins a number: «one and sixty»; alone it is «one of». */
const oneOf = word('marker', (kind) => kind === 'one-of')
/** Number words, one joined to the other or not. */
const words = then(
	either(cardinalWord.form, oneOf.form),
	many(then(either(conjunction.form, EMPTY), cardinalWord.form)),
)
const TEN = 10
const HUNDRED = 100
const THOUSAND = 1000

const joinedDigits = then(conjunction.form, anyDigits.form)

/** A whole number in digits ("14", "3 thousand") or in words ("one thousand four hundred and two"). */
export const count: Part<Count> = own(
	either(
		then(anyDigits.form, either(then(scaleWord.form, either(joinedDigits, EMPTY)), EMPTY)),
		words,
	),
	(cursor) => {
		const figure = anyDigits.read(cursor)
		if (figure === NOTHING) return readWords(cursor)
		const scale = scaleWord.read(cursor)
		const times = scale === NOTHING ? 1 : scale.sense
		const value = figure.value * times + (times > 1 ? readRest(cursor, times) : 0)
		return { value, digits: figure.length, definite: false }
	},
)

/** «5 thousand and 500»: what stands in figures behind the scale, and is less; 0 where nothing does. */
function readRest(cursor: Cursor, scale: number): number {
	const start = cursor.at
	const rest = conjunction.read(cursor) === NOTHING ? NOTHING : anyDigits.read(cursor)
	if (rest !== NOTHING && rest.value < scale) return rest.value
	cursor.at = start
	return 0
}

/** A number in words alone. */
export const countInWords: Part<Count> = own(words, readWords)

/** A number in words is asked for by several ways to read an amount: the last one is kept. */
function readWords(cursor: Cursor): Count | typeof NOTHING {
	const { lastNumber, at } = cursor
	if (lastNumber.from === at) {
		cursor.at = lastNumber.to
		return lastNumber.count
	}
	const count = readAnew(cursor)
	lastNumber.from = at
	lastNumber.to = cursor.at
	lastNumber.count = count
	return count
}

/** Units before tens, joined by "and"; hundreds and thousands after what multiplies them. */
function readAnew(cursor: Cursor): Count | typeof NOTHING {
	const first = readFirst(cursor)
	if (first === NOTHING) return NOTHING
	let sum = 0
	let group = first.sense
	for (;;) {
		const start = cursor.at
		const isJoined = readAnd(cursor)
		const next = cardinalWord.read(cursor)
		if (next === NOTHING) {
			cursor.at = start
			break
		}
		const joined = isJoined || (next.clitics & Clitic.conjunction) !== 0
		const merged = merge(group, next.sense, joined)
		if (merged === undefined) {
			cursor.at = start
			break
		}
		if (merged >= THOUSAND && merged % THOUSAND === 0) {
			sum += merged
			group = 0
		} else group = merged
	}
	return { value: sum + group, digits: 0, definite: first.definite }
}

/** A number word; «one of» only where the tens follow that it belongs to. */
function readFirst(
	cursor: Cursor,
): { readonly sense: number; readonly definite: boolean } | typeof NOTHING {
	const start = cursor.at
	const one = oneOf.read(cursor)
	if (one === NOTHING) return cardinalWord.read(cursor)
	const end = cursor.at
	const tens = cardinalWord.read(cursor)
	cursor.at = end
	if (tens !== NOTHING && tens.sense >= 20 && (tens.clitics & Clitic.conjunction) !== 0) {
		return { sense: 1, definite: one.definite }
	}
	cursor.at = start
	return NOTHING
}

/** The number two words make together; undefined when they do not belong together. */
function merge(group: number, next: number, isJoined: boolean): number | undefined {
	if (isJoined) return isSmaller(group, next) || isRising(group, next) ? group + next : undefined
	if (next === TEN && group % HUNDRED >= 3 && group % HUNDRED < TEN) return group + TEN
	if (next >= HUNDRED && next % HUNDRED === 0 && group >= 3 && group < next) return group * next
	return undefined
}

/** "Five and twenty", "a hundred and five", "a thousand and a hundred"; not "five and six". */
function isSmaller(group: number, next: number): boolean {
	if (group === 0) return true
	if (next >= 20 && next < HUNDRED && next % TEN === 0) return group % HUNDRED < TEN
	return trailingZeros(group) > next
}

/** "Four and fifty and three hundred", "nine hundred and a thousand": the classical order. */
function isRising(group: number, next: number): boolean {
	if (next === THOUSAND) return group >= HUNDRED
	return next >= HUNDRED && next < THOUSAND && group > 0 && group < HUNDRED
}

/** The weight of the last digit that is not zero: 300 has room for what is below 100. */
function trailingZeros(value: number): number {
	let weight = 1
	while (value % (weight * TEN) === 0) weight *= TEN
	return weight
}

/** A conjunction written apart from its number word. */
function readAnd(cursor: Cursor): boolean {
	return conjunction.read(cursor) !== NOTHING
}
