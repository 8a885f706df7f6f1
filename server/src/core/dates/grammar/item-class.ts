import { Gap, type Items } from '../items.ts'
import { DIGITS, PUNCTUATION } from '../senses.ts'
import type { Form, Here } from './form.ts'
import { addGlances, type Glances, newGlances } from './glance.ts'
import type { Kind } from './kinds.ts'

/** Items that are alike to every pattern. */
export interface ItemClass {
	readonly id: number
	/** Written onto the item before. */
	readonly isGlued: boolean
	/** The forms of one item that they have, and the bits of these. */
	readonly forms: ReadonlySet<Form>
	readonly begins: number
}

type One = Form & { readonly is: 'one' }

/**
 * The classes of items: at most a few hundred, told by which of the forms of one item an item has.
 * Each lexeme with its clitics, each mark and each number of up to four digits is asked once.
 */
export interface ItemClasses {
	readonly ones: readonly One[]
	/** By row, one more than the number of the pair of classes; 0 where it was not asked yet. */
	readonly rows: Uint16Array
	/** In pairs: not written onto the item before, and written onto it. */
	readonly classes: ItemClass[]
	readonly byForms: Map<string, number>
	readonly glances: Glances
}

/** The class where there is no item, and that of items no pattern knows. */
export const NO_ITEM = 0

/** No class is known yet but that of no item. */
export function itemClasses(
	forms: readonly Form[],
	kinds: Readonly<Record<Kind, Form>>,
	lexemes: number,
): ItemClasses {
	const rows = new Uint16Array(WORD_ROWS + (lexemes << CLITIC_BITS))
	const ones = forms.filter((form) => form.is === 'one')
	const of: ItemClasses = {
		ones,
		rows,
		classes: [],
		byForms: new Map(),
		glances: newGlances(kinds),
	}
	pairOf(of, [])
	return of
}

/** The class of the item here, in the stretch that begins with item `from`: its place among `classes`. */
export function classOf(of: ItemClasses, here: Here, from: number): number {
	const { items, at } = here
	const row = rowOf(items, at)
	const pair = of.rows[row] || ask(of, here, row)
	const glued = at > from && items.gap[at] === Gap.none ? 1 : 0
	return (pair - 1) * 2 + glued
}

const CLITIC_BITS = 4
/** Rows: marks by their code unit; numbers by their digits; words by their lexeme and clitics. */
const NUMBER_ROWS = 1 << 16
/** Numbers of one digit begin at row 0 of theirs, of two at 10, of three at 110. */
const FIRST_OF_LENGTH = [0, 0, 10, 110, 1110, 11110] as const
const LONGEST_VALUE = 4
const LONGEST_NUMBER = 10
const WORD_ROWS = NUMBER_ROWS + 11110 + LONGEST_NUMBER

/** The same for items that are alike. */
function rowOf(items: Items, i: number): number {
	const bits = items.bits[i] as number
	const lexeme = items.lexeme[i] as number
	if (bits === PUNCTUATION) return lexeme
	if (bits !== DIGITS) return WORD_ROWS + (lexeme << CLITIC_BITS) + (items.clitics[i] as number)
	if (lexeme > LONGEST_VALUE)
		return NUMBER_ROWS + 11110 + Math.min(lexeme, LONGEST_NUMBER) - LONGEST_VALUE - 1
	return NUMBER_ROWS + (FIRST_OF_LENGTH[lexeme] as number) + (items.value[i] as number)
}

function ask(of: ItemClasses, here: Here, row: number): number {
	const bits = here.items.bits[here.at] as number
	const fitting = of.ones.filter(({ begins, fits }) => (begins & bits) !== 0 && fits(here))
	const pair = pairOf(of, fitting)
	of.rows[row] = pair
	return pair
}

function pairOf({ classes, byForms, glances }: ItemClasses, fitting: readonly Form[]): number {
	const key = fitting.map(({ id }) => id).join(' ')
	const known = byForms.get(key)
	if (known !== undefined) return known
	const forms = new Set(fitting)
	const id = classes.length
	const begins = fitting.reduce((bits, form) => bits | form.begins, 0)
	classes.push({ id, isGlued: false, forms, begins }, { id: id + 1, isGlued: true, forms, begins })
	addGlances(glances, classes[id] as ItemClass)
	addGlances(glances, classes[id + 1] as ItemClass)
	byForms.set(key, classes.length / 2)
	return classes.length / 2
}
