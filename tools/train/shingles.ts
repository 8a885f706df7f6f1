/** Runs of so many words, by which a text that came twice is known. */
const WORDS = 8
/** One run in so many words of a text is looked up, and so many of those looked up must be known. */
const STEP = 20
const LEAST_SHARE = 1 / 4

/** All runs of words of some texts. */
export type Shingles = ReadonlySet<string>

/** Gathers the runs of words of some texts. */
export function shinglesOf(texts: Iterable<string>): Shingles {
	const shingles = new Set<string>()
	for (const text of texts) {
		const words = wordsOf(text)
		for (let i = 0; i + WORDS <= words.length; i++) shingles.add(shingleAt(words, i))
	}
	return shingles
}

/** Whether a text is one of those, or nearly so: cut, joined with others, or with another heading. */
export function isNearlyOneOf(shingles: Shingles, text: string): boolean {
	const words = wordsOf(text)
	let asked = 0
	let found = 0
	for (let i = 0; i + WORDS <= words.length; i += STEP) {
		asked++
		if (shingles.has(shingleAt(words, i))) found++
	}
	return found > 0 && found >= asked * LEAST_SHARE
}

/** Marks and line ends differ between copies of one text; letters hardly do. */
function wordsOf(text: string): readonly string[] {
	return text.match(/\p{L}+/gu) ?? []
}

function shingleAt(words: readonly string[], at: number): string {
	return words.slice(at, at + WORDS).join(' ')
}
