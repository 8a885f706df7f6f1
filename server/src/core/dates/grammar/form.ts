import type { Items } from '../items.ts'
import type { Lexeme } from '../senses.ts'
import type { Kind } from './kinds.ts'

/**
 * What the items that a part can read look like: a regular expression over items. It may admit more
 * than the part, which alone knows what it refuses for reasons of its own; never less. Equal forms
 * are one object.
 */
export type Form = Traits &
	(
		| { readonly is: 'impossible' | 'empty' }
		| { readonly is: 'one'; readonly fits: Fits }
		| { readonly is: 'glued' | 'after' | 'before' | 'many'; readonly form: Form }
		| { readonly is: 'then'; readonly head: Form; readonly tail: Form }
		| { readonly is: 'either'; readonly forms: readonly Form[] }
		| { readonly is: 'phrase'; readonly kinds: readonly Kind[] }
	)

interface Traits {
	readonly id: number
	/** Whether it can be had without looking at any item. */
	readonly empty: boolean
	/** The bits of the items it can begin with. */
	readonly begins: number
	/** Whether it can begin with what must stand before it. */
	readonly leans: boolean
}

/** The item that a form is asked about. */
export interface Here {
	readonly items: Items
	readonly lexemes: readonly Lexeme[]
	readonly at: number
}

/**
 * Whether the item here is of a form. It may depend on the lexeme and the clitics of a word,
 * on which mark it is, on the value of a number and its count of digits, and on nothing else: the
 * answer is kept for all items that are alike.
 */
type Fits = (here: Here) => boolean

/** All bits: of any item. */
const ANYTHING = ~0

/** The form of nothing at all. */
export const IMPOSSIBLE: Form = { is: 'impossible', id: 0, empty: false, begins: 0, leans: false }
/** The form of a part that takes no item. */
export const EMPTY: Form = { is: 'empty', id: 1, empty: true, begins: 0, leans: false }

let lastId = 1

/** More than the id of any form so far. */
export function countOfForms(): number {
	return lastId + 1
}

/** One item; `name` tells which test it passes, where others ask the same. */
export function one(begins: number, fits: Fits, name?: string): Form {
	const made = (): Form => ({ is: 'one', id: ++lastId, empty: false, begins, leans: false, fits })
	return name === undefined ? made() : alike(`one ${name}`, made)
}

/** An item written onto the one before it, and whatever follows. */
export function gluedForm(form: Form): Form {
	return alike(`glued ${form.id}`, () => around('glued', form, form))
}

/** No item, right behind one of this form. */
export function afterForm(form: Form): Form {
	return alike(`after ${form.id}`, () => around('after', form, { ...EMPTY, leans: true }))
}

/** No item, right before one that this form can begin with. */
export function beforeForm(form: Form): Form {
	return alike(`before ${form.id}`, () => around('before', form, form))
}

/** The form again and again, or not at all. */
export function many(form: Form): Form {
	return alike(`many ${form.id}`, () => around('many', form, { ...form, empty: true }))
}

/** A phrase of one of the kinds. */
export function phraseForm(kinds: readonly Kind[]): Form {
	return alike(`phrase ${kinds.join(' ')}`, () => {
		return { is: 'phrase', id: ++lastId, empty: false, begins: ANYTHING, leans: false, kinds }
	})
}

function around(
	is: 'glued' | 'after' | 'before' | 'many',
	form: Form,
	{ empty, begins, leans }: Traits,
): Form {
	return { is, id: ++lastId, empty, begins, leans, form }
}

/** One form behind the other. */
export function then(head: Form, tail: Form): Form {
	if (head === IMPOSSIBLE || tail === IMPOSSIBLE) return IMPOSSIBLE
	if (head === EMPTY) return tail
	if (tail === EMPTY) return head
	return alike(head.id * MOST_FORMS + tail.id, () => joined(head, tail))
}

function joined(head: Form, tail: Form): Form {
	if (head.is === 'then') return then(head.head, then(head.tail, tail))
	if (head.is === 'either' && head.forms.some(looksAhead)) {
		return either(...head.forms.map((way) => then(way, tail)))
	}
	return {
		is: 'then',
		id: ++lastId,
		empty: head.empty && tail.empty,
		begins: head.empty ? head.begins | tail.begins : head.begins,
		leans: head.leans || (head.empty && tail.leans),
		head,
		tail,
	}
}

function looksAhead(form: Form): boolean {
	return form.is === 'before' || (form.is === 'then' && form.head.is === 'before')
}

/** All of them, one behind the other. */
export function inOrder(forms: readonly Form[]): Form {
	return forms.reduceRight((tail, head) => then(head, tail), EMPTY)
}

/** One of them. */
export function either(...forms: Form[]): Form {
	const ways: Form[] = []
	for (const form of forms) addWays(ways, form)
	if (ways.length < 2) return ways[0] ?? IMPOSSIBLE
	ways.sort((a, b) => a.id - b.id)
	let key = 'either'
	for (const { id } of ways) key += ` ${id}`
	return alike(key, () => ({
		is: 'either',
		id: ++lastId,
		empty: ways.some(({ empty }) => empty),
		begins: ways.reduce((bits, { begins }) => bits | begins, 0),
		leans: ways.some(({ leans }) => leans),
		forms: ways,
	}))
}

function addWays(ways: Form[], form: Form): void {
	if (form.is === 'either') for (const way of form.forms) addWays(ways, way)
	else if (form !== IMPOSSIBLE && !ways.includes(form)) ways.push(form)
}

/** More than there will ever be. */
const MOST_FORMS = 1 << 24
const known = new Map<string | number, Form>()

/** The form with this key, which is made when it is first asked for. */
function alike(key: string | number, make: () => Form): Form {
	const form = known.get(key) ?? make()
	known.set(key, form)
	return form
}
