import { EMPTY, either, type Form, IMPOSSIBLE, then } from './form.ts'
import type { ItemClass } from './item-class.ts'
import type { Kind } from './kinds.ts'

/** What is left of forms once an item is read, as far as it was asked. */
export interface Rests {
	/** What phrases of a kind look like. */
	readonly kinds: Readonly<Record<Kind, Form>>
	/** By the id of the form and that of the class of the item. */
	readonly known: Map<number, Form>
}

type Either = Form & { readonly is: 'either' }
type Then = Form & { readonly is: 'then' }

/** More than there will ever be. */
const MOST_CLASSES = 1 << 16

/** A form where it is known which item it stands behind. */
export function behind(rests: Rests, form: Form, item: ItemClass): Form {
	if (!form.leans) return form
	switch (form.is) {
		case 'after':
			return restOf(rests, form.form, item).empty ? EMPTY : IMPOSSIBLE
		case 'either':
			return either(...form.forms.map((way) => behind(rests, way, item)))
		case 'then': {
			const head = behind(rests, form.head, item)
			const goingOn = then(head.is === 'either' ? withoutEmpty(head) : head, form.tail)
			return head.empty ? either(goingOn, behind(rests, form.tail, item)) : goingOn
		}
		default:
			return form
	}
}

/** The ways of a form that take an item, as far as it shows. */
function withoutEmpty({ forms }: Either): Form {
	return either(...forms.filter((way) => way !== EMPTY))
}

/** What is left of a form once an item of the class is read; impossible where it is none of its. */
export function restOf(rests: Rests, form: Form, item: ItemClass): Form {
	if ((form.begins & item.begins) === 0) return IMPOSSIBLE
	if (form.is === 'one') return item.forms.has(form) ? EMPTY : IMPOSSIBLE
	const key = form.id * MOST_CLASSES + item.id
	const known = rests.known.get(key)
	if (known) return known
	const rest = newRest(rests, form, item)
	rests.known.set(key, rest)
	return rest
}

function newRest(rests: Rests, form: Form, item: ItemClass): Form {
	switch (form.is) {
		case 'glued':
			return item.isGlued ? restOf(rests, form.form, item) : IMPOSSIBLE
		case 'before':
			return restOf(rests, form.form, item) === IMPOSSIBLE ? IMPOSSIBLE : EMPTY
		case 'then':
			return restOfThen(rests, form, item)
		case 'either':
			return restOfAny(rests, form.forms, item)
		case 'many':
			return then(restOf(rests, form.form, item), form)
		case 'phrase': {
			const forms = form.kinds.map((kind) => rests.kinds[kind])
			return restOfAny(rests, forms, item)
		}
		default:
			return IMPOSSIBLE
	}
}

function restOfAny(rests: Rests, forms: readonly Form[], item: ItemClass): Form {
	return either(...forms.map((form) => restOf(rests, form, item)))
}

function restOfThen(rests: Rests, { head, tail }: Then, item: ItemClass): Form {
	const left = restOf(rests, head, item)
	if (head.is === 'before' && left !== IMPOSSIBLE) {
		const rest = restOf(rests, tail, item)
		return tail.empty ? either(EMPTY, rest) : rest
	}
	const rest = behind(rests, then(left, tail), item)
	return head.empty ? either(rest, restOf(rests, tail, item)) : rest
}
