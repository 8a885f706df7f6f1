/** How often one form of a word was seen: in this article, this folder, this corpus. */
export interface Evidence {
	readonly form: string
	readonly count: number
}

/** Minority forms are reported up to this share of all. */
const LARGEST_MINORITY = 0.35

/**
 * The form to prefer among the forms of one word: the one written with its hamzas where the others
 * leave them out, else the most frequent by a clear margin; undefined when the evidence decides nothing. A pure function of counts: an article's own, or those of a corpus index.
 */
export function preferredForm(evidence: readonly Evidence[]): string | undefined {
	const [top, next] = [...evidence].sort(byHamzaThenCount)
	if (!top || !next) return undefined
	if (hamzas(top.form) > hamzas(next.form)) return top.form
	const total = evidence.reduce((sum, { count }) => sum + count, 0)
	return total - top.count <= total * LARGEST_MINORITY ? top.form : undefined
}

function byHamzaThenCount(a: Evidence, b: Evidence): number {
	return hamzas(b.form) - hamzas(a.form) || b.count - a.count
}

/** Alefs written with hamza or madda. */
function hamzas(form: string): number {
	return form.replace(/[^\u0622\u0623\u0625]/gu, '').length
}
