import type { Cursor } from './cursor.ts'
import { IMPOSSIBLE } from './form.ts'
import { type ItemClass, NO_ITEM } from './item-class.ts'
import type { Machine, Open, Readable, State } from './machine.ts'
import { keepMove, moveFrom, UNKNOWN } from './moves.ts'
import { behind, restOf } from './rest.ts'

/** The lowest bit of a state's number tells that none of its patterns wants more. */
const CLOSED = 1

/** Stands for the state from which the class of the item before leads to where reading starts. */
const NO_STATE = 0

/** How many items are looked at: what is still open behind them is tried. */
const AHEAD = 6

/** Of an item nobody asked yet what can be read there. */
export const UNASKED = -1

/** The patterns that the items from the cursor on have the form of. */
export function readableHere(cursor: Cursor): Readable {
	const { readable, at } = cursor
	const known = readable[at] as number
	if (known !== UNASKED) return known
	const found = walk(cursor)
	readable[at] = found
	return found
}

function walk(cursor: Cursor): Readable {
	const { machine, at, end } = cursor
	const last = Math.min(end, at + AHEAD)
	let state = startHere(cursor)
	for (let i = at; i < last; i++) {
		const item = cursor.classes[i] as number
		const known = moveFrom(machine.moves, state, item)
		state = known === UNKNOWN ? step(machine, state, item) : known
		if ((state & CLOSED) !== 0) return machine.readable[state >> 1] as Readable
	}
	return last === end
		? (machine.readable[state >> 1] as Readable)
		: perhaps(machine, stateAt(machine, state))
}

function stateAt({ states }: Machine, number: number): State {
	return states[number >> 1] as State
}

/** With what can be read if the right items follow. */
function perhaps(machine: Machine, state: State): Readable {
	const { found, open } = state
	state.perhaps ??= listOf(machine, [...found, ...open.map(({ pattern }) => pattern)])
	return state.perhaps
}

function startHere(cursor: Cursor): number {
	const { machine, at, from } = cursor
	const before = at === from ? NO_ITEM : (cursor.classes[at - 1] as number)
	const known = moveFrom(machine.moves, NO_STATE, before)
	return known === UNKNOWN ? startBehind(machine, before) : known
}

/** Few items are what some pattern must stand behind, so that there are few starts. */
function startBehind(machine: Machine, before: number): number {
	const item = machine.classes.classes[before] as ItemClass
	const key = `${machine.afters.map(({ form }) => restOf(machine.rests, form, item).empty)}`
	const start = machine.starts.get(key) ?? newStart(machine, item)
	machine.starts.set(key, start)
	keepMove(machine.moves, NO_STATE, before, start)
	return start
}

function newStart(machine: Machine, item: ItemClass): number {
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
	const place = machine.states.push({ found, open }) - 1
	machine.readable.push(listOf(machine, found))
	const made = (place << 1) | (open.length === 0 ? CLOSED : 0)
	machine.numbers.set(key, made)
	return made
}

/** The list of these patterns, which is made when it is first asked for. */
function listOf({ lists, listPlaces }: Machine, found: readonly number[]): Readable {
	const patterns = found.toSorted((a, b) => a - b)
	const key = patterns.join(' ')
	const known = listPlaces.get(key)
	if (known !== undefined) return known
	const place = lists.length
	lists.push(patterns.length, ...patterns)
	listPlaces.set(key, place)
	return place
}
