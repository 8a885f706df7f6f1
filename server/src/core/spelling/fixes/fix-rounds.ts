import type { Edit, Finding, Fix } from '../../findings.ts'
import { editsOf } from './apply-fixes.ts'
import { applyEdits, composeEdits } from './edits.ts'

/** A text after its fixes, and how many each rule made. */
export interface FixedText {
	readonly text: string
	/** What was changed: sorted, not overlapping. */
	readonly edits: readonly Edit[]
	/** Fixes by rule id. */
	readonly fixes: ReadonlyMap<string, number>
}

/** Which fix of a finding to apply, if any. */
export type ChooseFix = (finding: Finding) => Fix | undefined

const MOST_ROUNDS = 10

/**
 * Applies the chosen fixes of what `check` finds until none is left: fixing a letter may show another
 * slip in the same word. Ends after ten rounds where fixes undo one another.
 */
export function fixInRounds(
	text: string,
	check: (text: string) => readonly Finding[],
	choose: ChooseFix,
): FixedText {
	const counts = new Map<string, number>()
	let fixed = text
	let edits: readonly Edit[] = []
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const next = editsOf(fixed, chosen(check(fixed), choose, counts))
		const fixedAgain = applyEdits(fixed, next)
		if (fixedAgain === fixed) break
		edits = composeEdits(edits, next, fixed)
		fixed = fixedAgain
	}
	return { text: fixed, edits, fixes: counts }
}

/** The fixes to apply, which are counted. */
function chosen(
	findings: readonly Finding[],
	choose: ChooseFix,
	counts: Map<string, number>,
): readonly Fix[] {
	const fixes: Fix[] = []
	for (const finding of findings) {
		const fix = choose(finding)
		if (!fix) continue
		fixes.push(fix)
		counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1)
	}
	return fixes
}
