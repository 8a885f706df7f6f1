import { dateRules } from './dates/findings/index.generated.ts'
import type { RuleCard } from './rule.ts'
import { rules } from './spelling/rules/index.generated.ts'

/** What every rule says of itself: those of spelling, then those about dates. */
export const allRules: readonly RuleCard[] = [...rules, ...dateRules]

/** Rules by their id. */
export const rulesById: ReadonlyMap<string, RuleCard> = new Map(
	allRules.map((rule) => [rule.id, rule]),
)
