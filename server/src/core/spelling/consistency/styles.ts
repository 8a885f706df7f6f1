import { type Draft, draft } from '../../rule.ts'
import type { Span } from '../../text/span.ts'

/** One occurrence of something with several accepted styles. */
export interface Styled {
	readonly style: string
}

/** Minority styles are reported up to this share of all. */
const LARGEST_MINORITY = 0.35

/**
 * The style to keep to: the house's where it chose one, else the article's own by a clear margin;
 * undefined where neither decides, or where the house leaves it open with `any`.
 */
export function styleToKeep(
	found: readonly Styled[],
	house: string | undefined,
	styles: readonly string[],
): string | undefined {
	if (house !== undefined) return styles.includes(house) ? house : undefined
	if (found.every(({ style }) => style === found[0]?.style)) return undefined
	const [top] = [...countStyles(found)].sort((a, b) => b[1] - a[1])
	if (!top) return undefined
	return found.length - top[1] <= found.length * LARGEST_MINORITY ? top[0] : undefined
}

/**
 * What is not in the style to keep to, with what to put in its place: by default what the message shows
 * as well, before how often that style stands.
 */
export function putIntoStyle<One extends Styled & Span>(
	found: readonly One[],
	style: string,
	better: (one: One) => string,
	shown = better,
): readonly Draft[] {
	const drafts: Draft[] = []
	const usual = String(countStyles(found).get(style) ?? 0)
	for (const one of found) {
		if (one.style === style) continue
		drafts.push(draft(one, [better(one)], { args: [shown(one), usual] }))
	}
	return drafts
}

/** How often each style stands. */
export function countStyles(found: readonly Styled[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>()
	for (const { style } of found) counts.set(style, (counts.get(style) ?? 0) + 1)
	return counts
}
