import { changed, concrete, type Resolved } from './resolved.ts'

/** Two values as one ISO 8601 interval, open ends and all. */
export function joined(begin: Resolved, end: Resolved): Resolved {
	const first = concrete(begin)
	const second = concrete(end)
	const isOpen = first.underspecified !== undefined || second.underspecified !== undefined
	const conflicts = [...(first.conflicts ?? []), ...(second.conflicts ?? [])]
	const change: Change = { value: `${startOf(first.value)}/${endOf(second.value)}` }
	if (isOpen) change.underspecified = `${startOf(openOf(first))}/${endOf(openOf(second))}`
	change.steps = [...first.steps, ...second.steps]
	if (conflicts.length > 0) change.conflicts = conflicts
	change.months = [...(first.months ?? []), ...(second.months ?? [])]
	return changed(second, change)
}

type Change = { -readonly [K in keyof Resolved]?: Resolved[K] }

function openOf({ value, underspecified }: Resolved): string {
	return underspecified ?? value
}

function startOf(value: string): string {
	const slash = value.indexOf('/')
	return slash < 0 ? value : value.slice(0, slash)
}

function endOf(value: string): string {
	return value.slice(value.lastIndexOf('/') + 1)
}
