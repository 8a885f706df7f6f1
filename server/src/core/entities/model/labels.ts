import type { EntityKind } from '../mention.ts'

/** The labels of the model: outside, and the first and later words of a name of each kind. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const

/** How many labels there are, and how many columns a row of weights has. */
export const LABEL_COUNT = LABELS.length
export const ROW_WIDTH = 8

/** The label of the first (or a later) word of a name of this kind. */
export function labelOf(kind: EntityKind, isFirst: boolean): number {
	const begin = kind === 'PER' ? 1 : kind === 'LOC' ? 3 : 5
	return isFirst ? begin : begin + 1
}

/** The kind of name a label speaks of; undefined outside. */
export function kindOf(label: number): EntityKind | undefined {
	return (['PER', 'LOC', 'ORG'] as const)[(label - 1) >> 1]
}

/** True for the label of a first word. */
export function begins(label: number): boolean {
	return (label & 1) === 1
}

/** True when `label` may stand after `previous`: a later word only after its own kind. */
export function mayFollow(previous: number, label: number): boolean {
	if (label === 0 || begins(label)) return true
	return previous === label || previous === label - 1
}
