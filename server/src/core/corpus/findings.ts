import type { CorpusIndex } from './corpus-index.ts'
import { topicOf } from './segment.ts'
import { stringAt } from './strings.ts'
import { type WrittenAndWanted, wordingOf } from './wording.ts'

/** One wording a rule found, and what it would write instead. */
export interface Wording extends WrittenAndWanted {
	readonly count: number
	readonly files: number
}

/** What one rule found in the corpus. */
export interface RuleFindings {
	readonly rule: string
	readonly count: number
	/** Most frequent first. */
	readonly wordings: readonly Wording[]
}

/** The findings of the whole corpus, rule by rule, most frequent first. */
export function findingsByRule(index: CorpusIndex): readonly RuleFindings[] {
	const rules = new Map<string, Map<string, { count: number; files: number }>>()
	for (const { segment, termCount, termDocuments } of index.parts) {
		const { groups, terms } = segment
		for (let group = 0; group < groups.topic.length; group++) {
			if (topicOf(segment, group) !== 'finding') continue
			const rule = stringAt(groups.key, group)
			const wordings = rules.get(rule) ?? new Map()
			rules.set(rule, wordings)
			const last = groups.termStart[group + 1] as number
			for (let term = groups.termStart[group] as number; term < last; term++) {
				const label = stringAt(terms.label, term)
				const known = wordings.get(label) ?? { count: 0, files: 0 }
				known.count += termCount[term] as number
				known.files += termDocuments[term] as number
				wordings.set(label, known)
			}
		}
	}
	return [...rules]
		.map(([rule, wordings]) => ruleFindings(rule, wordings))
		.filter(hasSome)
		.sort(byCount)
}

function ruleFindings(
	rule: string,
	byLabel: ReadonlyMap<string, { readonly count: number; readonly files: number }>,
): RuleFindings {
	const wordings = [...byLabel]
		.filter(([, { count }]) => count > 0)
		.sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
		.map(([label, counts]) => ({ ...wordingOf(label), ...counts }))
	return { rule, count: wordings.reduce((sum, { count }) => sum + count, 0), wordings }
}

function hasSome({ count }: RuleFindings): boolean {
	return count > 0
}

function byCount(a: RuleFindings, b: RuleFindings): number {
	return b.count - a.count || (a.rule < b.rule ? -1 : 1)
}
