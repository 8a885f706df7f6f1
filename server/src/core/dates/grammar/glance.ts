import type { Form } from './form.ts'
import type { ItemClass } from './item-class.ts'
import type { Kind } from './kinds.ts'

/**
 * The number of a form of which it is told by a look at one item whether it can begin there. Forms get
 * theirs when the parts that ask for them are made.
 */
export type Glance = number

/** Of what takes no item there is nothing to tell. */
export const NO_GLANCE = -1

const asked: Form[] = []
const numbers = new Map<Form, Glance>()

/** The number of a form, `NO_GLANCE` where it can be had without an item. */
export function glanceOf(form: Form): Glance {
	if (form.empty) return NO_GLANCE
	const known = numbers.get(form)
	if (known !== undefined) return known
	numbers.set(form, asked.length)
	return asked.push(form) - 1
}

/** The forms that have a number. */
export function askedForms(): readonly Form[] {
	return asked
}

/** By the class of an item and the number of a form, a bit: whether the form can begin with the item. */
export interface Glances {
	/** How many words of bits a class has. */
	readonly width: number
	rows: Int32Array
	/** By first item, the bits of the forms that can begin with it. */
	readonly beginning: ReadonlyMap<First, Int32Array>
}

/** A form of one item that others can begin with: twice its id, and one more where it is to be glued. */
type First = number

const GLUED = 1

const LEAST_CLASSES = 1024

/** Of no class anything is known yet; of the forms of parts that were made before. */
export function newGlances(kinds: Readonly<Record<Kind, Form>>): Glances {
	const width = (asked.length + 31) >> 5
	const beginning = new Map<First, Int32Array>()
	const known = new Map<Form, readonly First[]>()
	for (const [glance, form] of asked.entries()) {
		for (const first of firstsOf(form, { kinds, known })) {
			const bits = beginning.get(first) ?? new Int32Array(width)
			beginning.set(first, bits)
			setBit(bits, glance)
		}
	}
	return { width, rows: new Int32Array(width * LEAST_CLASSES), beginning }
}

function setBit(bits: Int32Array, place: number): void {
	bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31))
}

/** Keeps what can begin with an item of a new class. */
export function addGlances(glances: Glances, { id, forms, isGlued }: ItemClass): void {
	const from = id * glances.width
	if (from + glances.width > glances.rows.length) glances.rows = doubled(glances.rows)
	for (const form of forms) {
		addBits(glances, from, form.id * 2)
		if (isGlued) addBits(glances, from, form.id * 2 + GLUED)
	}
}

function addBits({ rows, width, beginning }: Glances, from: number, first: First): void {
	const bits = beginning.get(first)
	if (bits === undefined) return
	for (let i = 0; i < width; i++) rows[from + i] = (rows[from + i] as number) | (bits[i] as number)
}

function doubled(rows: Int32Array): Int32Array {
	const larger = new Int32Array(rows.length * 2)
	larger.set(rows)
	return larger
}

interface Firsts {
	readonly kinds: Readonly<Record<Kind, Form>>
	readonly known: Map<Form, readonly First[]>
}

/** What a form can begin with; what must stand before it is not asked for. */
function firstsOf(form: Form, asking: Firsts): readonly First[] {
	const known = asking.known.get(form)
	if (known) return known
	const firsts = newFirsts(form, asking)
	asking.known.set(form, firsts)
	return firsts
}

function newFirsts(form: Form, asking: Firsts): readonly First[] {
	switch (form.is) {
		case 'one':
			return [form.id * 2]
		case 'glued':
			return firstsOf(form.form, asking).map((first) => first | GLUED)
		case 'before':
		case 'many':
			return firstsOf(form.form, asking)
		case 'then':
			return firstsOfAny(form.head.empty ? [form.head, form.tail] : [form.head], asking)
		case 'either':
			return firstsOfAny(form.forms, asking)
		case 'phrase':
			return firstsOfAny(
				form.kinds.map((kind) => asking.kinds[kind]),
				asking,
			)
		default:
			return []
	}
}

function firstsOfAny(forms: readonly Form[], asking: Firsts): readonly First[] {
	return [...new Set(forms.flatMap((form) => firstsOf(form, asking)))]
}
