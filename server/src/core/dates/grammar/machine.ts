import type { Lexeme } from '../senses.ts'
import type { KeptPhrases } from './cursor.ts'
import type { Form } from './form.ts'
import { askedForms } from './glance.ts'
import { type ItemClasses, itemClasses } from './item-class.ts'
import { type Moves, newMoves } from './moves.ts'
import type { Grammar } from './phrase.ts'
import type { Rests } from './rest.ts'

/**
 * The patterns that can perhaps be read somewhere, as a place among the machine's lists: how many, then
 * each one's place in the grammar, inner kinds first, earlier patterns first.
 */
export type Readable = number

/** The list of no pattern. */
export const NOT_READABLE = 0

/**
 * An automaton that goes over items and tells which patterns they have the form of. Its states are
 * made when they are first reached: what is left of a form once an item is read is a form again
 * (Brzozowski 1964). So most items cost a look or two, and hardly a pattern is tried in vain.
 */
export interface Machine {
	readonly grammar: Grammar
	readonly classes: ItemClasses
	/** What patterns must stand behind. */
	readonly afters: readonly After[]
	/** States by half their number, and their numbers by what they are. */
	readonly states: State[]
	readonly numbers: Map<string, number>
	/** By half the number of a state: what can be read, whatever follows. */
	readonly readable: Readable[]
	/** See `Readable`; and the lists by what is in them. */
	readonly lists: number[]
	readonly listPlaces: Map<string, Readable>
	/** From the state to the state, by number, that the class of an item leads to. */
	readonly moves: Moves
	/** The state before anything is read, by which of `afters` the item before is. */
	readonly starts: Map<string, number>
	readonly rests: Rests
	/** By sense and lexeme: what the lexeme means, as far as a sense was asked for. */
	readonly values: (readonly unknown[] | undefined)[]
	/** By lexeme: 1 where it carries the article. */
	readonly definite: Uint8Array
	/** Room for a cursor to keep what it knows: texts are many and short. */
	readonly kept: KeptPhrases
	readonly meanings: unknown[]
	columns: ItemColumns
}

/** How far the patterns have come that were begun at an item; the first one stands for none. */
export interface State {
	/** What can be read if the right items follow, once it is asked. */
	perhaps?: Readable
	/** Patterns, by their place in the grammar: those that can be read, those that want more. */
	readonly found: readonly number[]
	readonly open: readonly Open[]
}

type After = Extract<Form, { readonly form: Form }>

/** A pattern that wants more, and what is left of its form. */
export interface Open {
	readonly pattern: number
	readonly rest: Form
}

/** What is known of the items of a stretch, by item. */
interface ItemColumns {
	readonly classes: Uint16Array
	readonly readable: Int32Array
}

/** The machine of a grammar over these lexemes, which is kept for them. */
export function machineFor(grammar: Grammar, lexemes: readonly Lexeme[]): Machine {
	const known = grammar.machines.get(lexemes)
	if (known) return known
	const made = newMachine(grammar, lexemes)
	grammar.machines.set(lexemes, made)
	return made
}

function newMachine(grammar: Grammar, lexemes: readonly Lexeme[]): Machine {
	const forms = formsWithin([
		...grammar.patterns.map(({ pattern }) => pattern.form),
		...askedForms(),
	])
	return {
		grammar,
		classes: itemClasses(forms, grammar.forms, lexemes.length),
		afters: forms.filter((form) => form.is === 'after') as After[],
		states: [{ found: [], open: [] }],
		readable: [NOT_READABLE],
		lists: [0],
		listPlaces: new Map([['', NOT_READABLE]]),
		numbers: new Map(),
		moves: newMoves(),
		starts: new Map(),
		rests: { kinds: grammar.forms, known: new Map() },
		values: [],
		definite: Uint8Array.from(lexemes, ({ definite }) => (definite ? 1 : 0)),
		kept: { round: 0, rounds: [], phrases: [] },
		meanings: [],
		columns: columnsFor(LEAST_ROOM),
	}
}

const LEAST_ROOM = 1 << 12
const MOST_KEPT = 1 << 16

function columnsFor(items: number): ItemColumns {
	return { classes: new Uint16Array(items), readable: new Int32Array(items) }
}

/** Columns with room for so many items, and for what is behind the last; long ones are not kept. */
export function columnsOf(machine: Machine, items: number): ItemColumns {
	if (items >= MOST_KEPT) return columnsFor(items + 1)
	if (machine.columns.classes.length <= items) machine.columns = columnsFor(items * 2)
	return machine.columns
}

function formsWithin(forms: readonly Form[]): readonly Form[] {
	const found = new Set(forms)
	for (const form of found) for (const part of partsOf(form)) found.add(part)
	return [...found]
}

function partsOf(form: Form): readonly Form[] {
	switch (form.is) {
		case 'then':
			return [form.head, form.tail]
		case 'either':
			return form.forms
		case 'glued':
		case 'after':
		case 'before':
		case 'many':
			return [form.form]
		default:
			return []
	}
}
