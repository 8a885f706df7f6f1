import type { Finding, Fix } from '../../findings.ts'
import { applyFixes } from './apply-fixes.ts'

/** A text after its fixes, and how many each rule made. */
export interface FixedText {
	readonly text: string
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
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const next = fixOnce(fixed, check(fixed), choose, counts)
		if (next === fixed) break
		fixed = next
	}
	return { text: fixed, fixes: counts }
}

function fixOnce(
	text: string,
	findings: readonly Finding[],
	choose: ChooseFix,
	counts: Map<string, number>,
): string {
	const fixes: Fix[] = []
	for (const finding of findings) {
		const fix = choose(finding)
		if (!fix) continue
		fixes.push(fix)
		counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1)
	}
	return applyFixes(text, fixes)
}
