/** What a finding is about: what is written, and what should be; both empty for long stretches. */
export interface WrittenAndWanted {
	readonly written: string
	readonly wanted: string
}

/** A finding's words are kept up to this length (UTF-16): longer ones are counted by rule only. */
const LONGEST = 40

/** The label under which the index keeps a finding: both parted by a tab, the last of the label. */
export function wordingLabel({ written, wanted }: WrittenAndWanted): string {
	const isKept = written.length <= LONGEST && wanted.length <= LONGEST && !wanted.includes('\t')
	return isKept ? `${written}\t${wanted}` : '\t'
}

/** What a label says. */
export function wordingOf(label: string): WrittenAndWanted {
	const tab = label.lastIndexOf('\t')
	return { written: label.slice(0, Math.max(tab, 0)), wanted: label.slice(tab + 1) }
}
