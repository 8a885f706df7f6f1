import { concrete, type Resolved } from './resolved.ts'

/** Two values as one ISO 8601 interval, open ends and all. */
export function joined(begin: Resolved, end: Resolved): Resolved {
	const first = concrete(begin)
	const second = concrete(end)
	const isOpen = first.underspecified !== undefined || second.underspecified !== undefined
	const conflicts = [...(first.conflicts ?? []), ...(second.conflicts ?? [])]
	return {
		...second,
		value: `${startOf(first.value)}/${endOf(second.value)}`,
		...(isOpen ? { underspecified: `${startOf(openOf(first))}/${endOf(openOf(second))}` } : {}),
		steps: [...first.steps, ...second.steps],
		...(conflicts.length > 0 ? { conflicts } : {}),
		months: [...(first.months ?? []), ...(second.months ?? [])],
	}
}

function openOf({ value, underspecified }: Resolved): string {
	return underspecified ?? value
}

function startOf(value: string): string {
	return value.split('/')[0] as string
}

function endOf(value: string): string {
	return value.split('/').at(-1) as string
}
