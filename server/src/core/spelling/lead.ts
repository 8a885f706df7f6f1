/** A word in front of its stem: conjunction, preposition, article. */
const LEAD =
	/^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644|[\u0628\u0643\u0644\u0633])?/u
const SHORTEST_STEM = 3

/** Where the stem of a word (a skeleton) may start behind clitics, but behind its first letter at least. */
export function leadOf(written: string): number {
	const lead = LEAD.exec(written)?.[0].length ?? 0
	return written.length - lead < SHORTEST_STEM ? 1 : Math.max(1, lead)
}
