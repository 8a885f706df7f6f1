// Written by tools/gen.ts.
import type { DateRule } from './rule.ts'
import { ambiguousNumericDate } from './ambiguous-numeric-date.ts'
import { articleDateMissing } from './article-date-missing.ts'
import { dualMonthDisagrees } from './dual-month-disagrees.ts'
import { hijriDisagrees } from './hijri-disagrees.ts'
import { impossibleDate } from './impossible-date.ts'
import { mixedMonthSystems } from './mixed-month-systems.ts'
import { weekdayDisagrees } from './weekday-disagrees.ts'

/** Every rule about dates, by id. */
export const dateRules: readonly DateRule[] = [
	ambiguousNumericDate,
	articleDateMissing,
	dualMonthDisagrees,
	hijriDisagrees,
	impossibleDate,
	mixedMonthSystems,
	weekdayDisagrees,
]
