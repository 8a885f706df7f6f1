import type { Span } from '../core/index.ts'
import type { ArticlePlace } from './tree/tree-node.ts'

/**
 * Where something that was indexed stands now: at its offset; in a text that has changed since, at the
 * nearest place that reads the same, however its words are spaced. Undefined when it is nowhere.
 */
export function locate(text: string, { written = '', start = 0 }: ArticlePlace): Span | undefined {
	if (text.startsWith(written, start)) return { start, end: start + written.length }
	return nearest(text, written, start)
}

function nearest(text: string, written: string, start: number): Span | undefined {
	const words = written.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
	let best: Span | undefined
	for (const { index, 0: found } of text.matchAll(new RegExp(words.join('\\s+'), 'gu'))) {
		if (best && Math.abs(index - start) >= Math.abs(best.start - start)) break
		best = { start: index, end: index + found.length }
	}
	return best
}
