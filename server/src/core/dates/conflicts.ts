import type { Conflict, DateExpression } from './expression.ts'

type OfKind<Kind> = Extract<Conflict, { readonly kind: Kind }>

/** The conflicts of one kind, each behind the date that has it. */
export function* conflictsOf<Kind extends Conflict['kind']>(
	dates: readonly DateExpression[],
	kind: Kind,
): Generator<[DateExpression, OfKind<Kind>]> {
	for (const date of dates) {
		if (!date.conflicts) continue
		for (const conflict of date.conflicts) {
			if (conflict.kind === kind) yield [date, conflict as OfKind<Kind>]
		}
	}
}
