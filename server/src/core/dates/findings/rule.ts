import type { Draft, RuleCard } from '../../rule.ts'
import type { Part } from '../../text/part.ts'
import type { Conflicted } from '../conflicts.ts'
import type { DateReading } from '../expression.ts'

/** What a date rule looks at: a text and its dates. */
export interface DatePage {
	readonly text: string
	readonly dates: DateReading
	/** What the words of its dates disagree on. */
	readonly conflicts: readonly Conflicted[]
	/** The style of month names the house has chosen; without one the article's own majority rules. */
	readonly monthStyle: string | undefined
	/** Which part of a longer text it is, if it is one. */
	readonly part?: Part | undefined
}

/** One thing that can be wrong with dates; its examples are its tests and its page. */
export interface DateRule extends RuleCard {
	readonly unit: 'article'
	readonly check: (page: DatePage) => Iterable<Draft>
}
