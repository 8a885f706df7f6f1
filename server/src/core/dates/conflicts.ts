import type { Conflict, DateExpression } from './expression.ts'

/** A date and something that its own words disagree on. */
export type Conflicted<Of extends Conflict = Conflict> = readonly [
	date: DateExpression,
	conflict: Of,
]

type OfKind<Kind> = Extract<Conflict, { readonly kind: Kind }>

/** All conflicts of a text, in the order of their dates; most texts have none. */
export function conflictsIn(dates: readonly DateExpression[]): readonly Conflicted[] {
	const found: Conflicted[] = []
	for (const date of dates) {
		if (!date.conflicts) continue
		for (const conflict of date.conflicts) found.push([date, conflict])
	}
	return found
}

/** Those of one kind. */
export function conflictsOf<Kind extends Conflict['kind']>(
	conflicts: readonly Conflicted[],
	kind: Kind,
): readonly Conflicted<OfKind<Kind>>[] {
	return conflicts.filter(([, conflict]) => conflict.kind === kind) as Conflicted<OfKind<Kind>>[]
}
