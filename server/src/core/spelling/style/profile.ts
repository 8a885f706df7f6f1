import type { Choice } from './measure.ts'

/** How often each value of each topic was chosen. */
export type StyleCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What a body of text does about one topic, most frequent value first. */
export interface StyleRow {
	readonly topic: string
	/** What a house of this style would set; undefined where the texts are divided or say too little. */
	readonly value: string | undefined
	readonly counts: readonly (readonly [value: string, count: number])[]
}

/** Fewer choices are no style. */
const LEAST = 10
/** A style is kept to at least this share of the times. */
const SHARE = 0.85

/** Counts the choices of one text. */
export function countChoices(choices: Iterable<Choice>): StyleCounts {
	const counts: Tally = new Map()
	for (const [topic, value] of choices) add(counts, topic, value, 1)
	return counts
}

/** The sum of the counts of any number of texts. */
export function sumCounts(parts: Iterable<StyleCounts>): StyleCounts {
	const sum: Tally = new Map()
	for (const part of parts) {
		for (const [topic, values] of part) {
			for (const [value, count] of values) add(sum, topic, value, count)
		}
	}
	return sum
}

type Tally = Map<string, Map<string, number>>

function add(counts: Tally, topic: string, value: string, count: number): void {
	const values = counts.get(topic) ?? new Map<string, number>()
	values.set(value, (values.get(value) ?? 0) + count)
	counts.set(topic, values)
}

/** The rows of a style, by topic. */
export function styleRows(counts: StyleCounts): readonly StyleRow[] {
	return [...counts]
		.map(([topic, values]) => {
			const sorted = [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
			return { topic, value: settled(sorted), counts: sorted }
		})
		.sort((a, b) => (a.topic < b.topic ? -1 : 1))
}

/** The rows as a house style: topic and value. Where names with abd are divided it says so, for split is the default. */
export function profileOf(rows: readonly StyleRow[]): Readonly<Record<string, string>> {
	const entries = rows.flatMap(({ topic, value }): Choice[] => {
		if (value !== undefined) return [[topic, value]]
		return topic === 'abd' ? [[topic, 'any']] : []
	})
	return Object.fromEntries(entries)
}

function settled(sorted: StyleRow['counts']): string | undefined {
	const total = sorted.reduce((sum, [, count]) => sum + count, 0)
	const [top] = sorted
	return top && total >= LEAST && top[1] >= total * SHARE ? top[0] : undefined
}
