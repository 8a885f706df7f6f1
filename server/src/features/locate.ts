import type { Span } from '../core/index.ts'
import type { ArticlePlace } from './tree/tree-node.ts'

/**
 * Where something that was indexed stands now: at its offset; in a text that has changed since, at the
 * nearest place that reads the same. Undefined when it is nowhere.
 */
export function locate(text: string, { written = '', start = 0 }: ArticlePlace): Span | undefined {
	const at = text.startsWith(written, start) ? start : nearest(text, written, start)
	return at === undefined ? undefined : { start: at, end: at + written.length }
}

function nearest(text: string, written: string, start: number): number | undefined {
	const before = text.lastIndexOf(written, start)
	const after = text.indexOf(written, start)
	if (before < 0) return after < 0 ? undefined : after
	return after >= 0 && after - start < start - before ? after : before
}
