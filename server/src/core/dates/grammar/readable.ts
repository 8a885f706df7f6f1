import type { Lexeme } from '../senses.ts'
import { type Form, IMPOSSIBLE } from './form.ts'
import { classOf, type ItemClass, type ItemClasses, itemClasses } from './item-class.ts'
import { keepMove, type Moves, moveFrom, newMoves, UNKNOWN } from './moves.ts'
import type { Cursor, Place } from './part.ts'
import { type DatePattern, KINDS } from './pattern.ts'
import type { Grammar } from './phrase.ts'
import { behind, type Rests, restOf } from './rest.ts'

/** The patterns of one kind that can perhaps be read somewhere. */
export interface ReadableKind {
	/** The rank of the kind among `KINDS`. */
	readonly rank: number
	readonly patterns: readonly DatePattern[]
}

/** The patterns that can perhaps be read somewhere, inner kinds first, earlier patterns first. */
export type Readable = readonly ReadableKind[]

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
	/** States by their number, and their numbers by what they are. */
	readonly states: State[]
	readonly numbers: Map<string, number>
	/** From the state to the state, by number, that the class of an item leads to. */
	readonly moves: Moves
	/** The state before anything is read, by which of `afters` the item before is. */
	readonly starts: Map<string, number>
	readonly rests: Rests
	/** By sense and lexeme: what the lexeme means, as far as a sense was asked for. */
	readonly values: (readonly unknown[] | undefined)[]
	/** Room for a cursor to keep what it knows: texts are many and short. */
	readonly places: (Place | undefined)[]
	readonly meanings: unknown[]
	/** By lexeme: 1 where it carries the article. */
	readonly definite: Uint8Array
}

/** How far the patterns have come that were begun at an item. */
interface State {
	/** What can be read, whatever follows. */
	readonly readable: Readable
	/** And with what can be read if the right items follow, once it is asked. */
	perhaps?: Readable
	/** Patterns, by their place in the grammar: those that can be read, those that want more. */
	readonly found: readonly number[]
	readonly open: readonly Open[]
}

/** The lowest bit of a state's number tells that none of its patterns wants more. */
const CLOSED = 1

/** Stands for the state from which the class of the item before leads to where reading starts. */
const NO_STATE = 0

type After = Extract<Form, { readonly form: Form }>

interface Open {
	readonly pattern: number
	readonly rest: Form
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
	const forms = formsWithin(grammar.patterns.map(({ pattern }) => pattern.form))
	return {
		grammar,
		classes: itemClasses(forms, lexemes.length),
		afters: forms.filter((form) => form.is === 'after') as After[],
		states: [],
		numbers: new Map(),
		moves: newMoves(),
		starts: new Map(),
		rests: { kinds: grammar.forms, known: new Map() },
		values: [],
		places: [],
		meanings: [],
		definite: Uint8Array.from(lexemes, ({ definite }) => (definite ? 1 : 0)),
	}
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

/** How many items are looked at: what is still open behind them is tried. */
const AHEAD = 6

/** The patterns that the items from the cursor on have the form of. */
export function readableHere(cursor: Cursor): Readable {
	return placeHere(cursor).readable
}

/** What is known of the item at the cursor. */
export function placeHere(cursor: Cursor): Place {
	const slot = cursor.at - cursor.base
	const known = cursor.places[slot]
	if (known !== undefined) return known
	const readable = walk(cursor)
	const found = readable.length === 0 ? NOWHERE : placeWith(readable)
	cursor.places[slot] = found
	return found
}

/** Of an item with which nothing begins. */
const NOWHERE: Place = placeWith([])

function placeWith(readable: Readable): Place {
	return { readable, phrases: [undefined, undefined, undefined, undefined, undefined, undefined] }
}

function walk(cursor: Cursor): Readable {
	const { machine, at, end } = cursor
	const last = Math.min(end, at + AHEAD)
	let state = startHere(cursor)
	for (let i = at; i < last; i++) {
		const item = classOf(machine.classes, cursor, i)
		const known = moveFrom(machine.moves, state, item)
		state = known === UNKNOWN ? step(machine, state, item) : known
		if ((state & CLOSED) !== 0) return stateAt(machine, state).readable
	}
	const reached = stateAt(machine, state)
	return last === end ? reached.readable : perhaps(machine, reached)
}

function stateAt({ states }: Machine, number: number): State {
	return states[(number >> 1) - 1] as State
}

/** With what can be read if the right items follow. */
function perhaps(machine: Machine, state: State): Readable {
	const { found, open } = state
	state.perhaps ??= readableOf(machine, [...found, ...open.map(({ pattern }) => pattern)])
	return state.perhaps
}

function startHere(cursor: Cursor): number {
	const { machine, at, from } = cursor
	const before = at === from ? 0 : classOf(machine.classes, cursor, at - 1) + 1
	const known = moveFrom(machine.moves, NO_STATE, before)
	return known === UNKNOWN ? startBehind(machine, before) : known
}

/** Few items are what some pattern must stand behind, so that there are few starts. */
function startBehind(machine: Machine, before: number): number {
	const item = machine.classes.classes[before - 1]
	const key = `${item && machine.afters.map(({ form }) => restOf(machine.rests, form, item).empty)}`
	const start = machine.starts.get(key) ?? newStart(machine, item)
	machine.starts.set(key, start)
	keepMove(machine.moves, NO_STATE, before, start)
	return start
}

function newStart(machine: Machine, item: ItemClass | undefined): number {
	const open = machine.grammar.patterns.map(({ pattern: { form } }, pattern) => {
		return { pattern, rest: behind(machine.rests, form, item) }
	})
	return numberOf(machine, [], open)
}

function step(machine: Machine, from: number, itemClass: number): number {
	const item = machine.classes.classes[itemClass] as ItemClass
	const state = stateAt(machine, from)
	const found = [...state.found]
	const open: Open[] = []
	for (const { pattern, rest } of state.open) {
		const left = restOf(machine.rests, rest, item)
		if (left.empty) found.push(pattern)
		else if (left !== IMPOSSIBLE) open.push({ pattern, rest: left })
	}
	const next = numberOf(machine, found, open)
	keepMove(machine.moves, from, itemClass, next)
	return next
}

/** The number of a state, which is made when it is first asked for. */
function numberOf(machine: Machine, found: readonly number[], open: readonly Open[]): number {
	const key = `${found.join(' ')},${open.map(({ pattern, rest }) => `${pattern} ${rest.id}`)}`
	const known = machine.numbers.get(key)
	if (known !== undefined) return known
	const place = machine.states.push({ readable: readableOf(machine, found), found, open })
	const made = (place << 1) | (open.length === 0 ? CLOSED : 0)
	machine.numbers.set(key, made)
	return made
}

function readableOf({ grammar }: Machine, found: readonly number[]): Readable {
	const patterns = found.toSorted((a, b) => a - b).map((index) => grammar.patterns[index])
	return KINDS.map((kind, rank) => ({
		rank,
		patterns: patterns.filter((pattern) => pattern?.makes === kind) as DatePattern[],
	})).filter((each) => each.patterns.length > 0)
}
