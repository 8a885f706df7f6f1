import { countOfForms, type Form } from './form.ts'
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
	readonly kinds: Readonly<Record<Kind, Form>>
	/** How many forms there are, and how many words of bits a class has. */
	readonly count: number
	readonly width: number
	rows: Int32Array
	/** By form, while a class is asked: 1 where it can begin, 0 where it cannot. */
	readonly known: Int8Array
}

const UNASKED = -1

const LEAST_CLASSES = 1024

/** Of no class anything is known yet; of the forms of parts that were made before. */
export function newGlances(kinds: Readonly<Record<Kind, Form>>): Glances {
	const width = (asked.length + 31) >> 5
	const rows = new Int32Array(width * LEAST_CLASSES)
	return { kinds, count: asked.length, width, rows, known: new Int8Array(countOfForms()) }
}

/** Keeps what can begin with an item of a new class. */
export function addGlances(glances: Glances, item: ItemClass): void {
	const { count, width, kinds, known } = glances
	const from = item.id * width
	if (from + width > glances.rows.length) glances.rows = doubled(glances.rows)
	const asking = { kinds, item, known: known.fill(UNASKED) }
	for (let glance = 0; glance < count; glance++) {
		if (!canBegin(asking, asked[glance] as Form)) continue
		const word = from + (glance >> 5)
		glances.rows[word] = (glances.rows[word] as number) | (1 << (glance & 31))
	}
}

function doubled(rows: Int32Array): Int32Array {
	const larger = new Int32Array(rows.length * 2)
	larger.set(rows)
	return larger
}

interface Asking {
	readonly kinds: Readonly<Record<Kind, Form>>
	readonly item: ItemClass
	readonly known: Int8Array
}

/** Whether a form can begin with the item; what must stand before it is not asked for. */
function canBegin(asking: Asking, form: Form): boolean {
	const { item, known } = asking
	if ((form.begins & item.begins) === 0) return false
	if (known[form.id] === UNASKED) known[form.id] = beginsAnew(asking, form) ? 1 : 0
	return known[form.id] === 1
}

function beginsAnew(asking: Asking, form: Form): boolean {
	switch (form.is) {
		case 'one':
			return asking.item.forms.has(form)
		case 'glued':
			return asking.item.isGlued && canBegin(asking, form.form)
		case 'before':
		case 'many':
			return canBegin(asking, form.form)
		case 'then':
			return canBegin(asking, form.head) || (form.head.empty && canBegin(asking, form.tail))
		case 'either':
			return form.forms.some((way) => canBegin(asking, way))
		case 'phrase':
			return form.kinds.some((kind) => canBegin(asking, asking.kinds[kind]))
		default:
			return false
	}
}
