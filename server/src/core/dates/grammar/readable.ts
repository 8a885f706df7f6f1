import type { Lexeme } from '../senses.ts'
import { type Form, IMPOSSIBLE } from './form.ts'
import { classOf, type ItemClass, type ItemClasses, itemClasses } from './item-class.ts'
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
	/** Before anything is read, by the class of the item before; and by which of `afters` it is. */
	readonly starts: (State | undefined)[]
	readonly startsByKey: Map<string, State>
	readonly states: Map<string, State>
	readonly rests: Rests
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
	/** None wants more. */
	readonly isClosed: boolean
	/** By the class of the next item. */
	readonly next: (State | undefined)[]
}

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
		starts: [],
		startsByKey: new Map(),
		states: new Map(),
		rests: { kinds: grammar.forms, known: new Map() },
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
		state = state.next[item] ?? step(machine, state, item)
		if (state.isClosed) return state.readable
	}
	return last === end ? state.readable : perhaps(machine, state)
}

/** With what can be read if the right items follow. */
function perhaps(machine: Machine, state: State): Readable {
	const { found, open } = state
	state.perhaps ??= readableOf(machine, [...found, ...open.map(({ pattern }) => pattern)])
	return state.perhaps
}

function startHere(cursor: Cursor): State {
	const { machine, at, from } = cursor
	const slot = at === from ? 0 : classOf(machine.classes, cursor, at - 1) + 1
	return machine.starts[slot] ?? startBehind(machine, slot)
}

/** Few items are what some pattern must stand behind, so that there are few starts. */
function startBehind(machine: Machine, slot: number): State {
	const item = machine.classes.classes[slot - 1]
	const key = `${item && machine.afters.map(({ form }) => restOf(machine.rests, form, item).empty)}`
	const start = machine.startsByKey.get(key) ?? newStart(machine, item)
	machine.startsByKey.set(key, start)
	machine.starts[slot] = start
	return start
}

function newStart(machine: Machine, item: ItemClass | undefined): State {
	const open = machine.grammar.patterns.map(({ pattern: { form } }, pattern) => {
		return { pattern, rest: behind(machine.rests, form, item) }
	})
	return stateOf(machine, [], open)
}

function step(machine: Machine, state: State, itemClass: number): State {
	const item = machine.classes.classes[itemClass] as ItemClass
	const found = [...state.found]
	const open: Open[] = []
	for (const { pattern, rest } of state.open) {
		const left = restOf(machine.rests, rest, item)
		if (left.empty) found.push(pattern)
		else if (left !== IMPOSSIBLE) open.push({ pattern, rest: left })
	}
	const next = stateOf(machine, found, open)
	state.next[itemClass] = next
	return next
}

function stateOf(machine: Machine, found: readonly number[], open: readonly Open[]): State {
	const key = `${found.join(' ')},${open.map(({ pattern, rest }) => `${pattern} ${rest.id}`)}`
	const known = machine.states.get(key)
	if (known) return known
	const isClosed = open.length === 0
	const made: State = { readable: readableOf(machine, found), found, open, isClosed, next: [] }
	machine.states.set(key, made)
	return made
}

function readableOf({ grammar }: Machine, found: readonly number[]): Readable {
	const patterns = found.toSorted((a, b) => a - b).map((index) => grammar.patterns[index])
	return KINDS.map((kind, rank) => ({
		rank,
		patterns: patterns.filter((pattern) => pattern?.makes === kind) as DatePattern[],
	})).filter((each) => each.patterns.length > 0)
}
