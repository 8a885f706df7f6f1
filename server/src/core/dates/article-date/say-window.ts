import type { Message } from '../../message.ts'
import type { Window } from '../expression.ts'
import { monthIn } from '../month-names.ts'

/**
 * Says that an article has no date, and when its own expressions allow it to be from. `args`: the
 * first open expression, and how many more there are.
 */
export function sayWindow(window: Window | undefined, args: readonly string[]): Message {
	const when = window ? phrase(window) : { en: '', ar: '' }
	const open = args[1] === '0' ? ONE_OPEN : MORE_OPEN
	return { en: open.en + when.en, ar: open.ar + when.ar, args }
}

const ONE_OPEN: Message = {
	en: 'The article has no date, so {0} stays open.',
	ar: 'لا تاريخ للمقال، فيبقى {0} بلا تعيين.',
}

const MORE_OPEN: Message = {
	en: 'The article has no date, so {0} and {1} more stay open.',
	ar: 'لا تاريخ للمقال، فيبقى {0} و{1} غيره بلا تعيين.',
}

function phrase({ from, to }: Window): { readonly en: string; readonly ar: string } {
	const first = from === undefined ? undefined : dayOf(from)
	const last = to === undefined ? undefined : dayOf(to)
	if (first && last) {
		return {
			en: ` Its own words date it between ${first.en} and ${last.en}.`,
			ar: ` وعباراته تجعله بين ${first.ar} و${last.ar}.`,
		}
	}
	if (first) {
		return {
			en: ` Its own words date it to ${first.en} or later in the year.`,
			ar: ` وعباراته تجعله من ${first.ar} أو بعده.`,
		}
	}
	return {
		en: ` Its own words date it to ${last?.en} or earlier in the year.`,
		ar: ` وعباراته تجعله من ${last?.ar} أو قبله.`,
	}
}

/** A day of the year, `--08-04`, in words. */
function dayOf(value: string): { readonly en: string; readonly ar: string } {
	const [month, day] = value.slice(2).split('-').map(Number) as [number, number]
	return { en: `${day} ${ENGLISH[month - 1]}`, ar: `${day} ${monthIn('gulf/levantine', month)}` }
}

const ENGLISH = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
]
