import type { Analysis, Message, Window } from '../core/index.ts'
import { isIsoDate } from '../core/text/iso-date.ts'

/** A day the article may be from, and where it was seen; the day is the message's first argument. */
export interface ProposedDate {
	readonly day: string
	readonly title: Message
}

const MOST = 3

/**
 * Days to offer for an article without a date: that of its file name in an order nobody set up, the
 * first and the latest whole day its text names; none outside the window its expressions allow.
 */
export function proposedDates(uri: string, analysis: Analysis): readonly ProposedDate[] {
	const days = analysis.dates.flatMap(({ value }) => (isIsoDate(value) ? [value] : []))
	const candidates = [
		...dayFirstIn(fileName(uri)).map((day) => ({ day, title: FROM_NAME })),
		...days.slice(0, 1).map((day) => ({ day, title: FIRST_NAMED })),
		...days
			.toSorted()
			.slice(-1)
			.map((day) => ({ day, title: LATEST_NAMED })),
	]
	const fitting = candidates.filter(({ day }) => isWithin(day, analysis.window))
	const proposed = new Map(fitting.toReversed().map((each) => [each.day, each]))
	return [...proposed.values()]
		.reverse()
		.slice(0, MOST)
		.map(({ day, title }) => ({ day, title: { ...title, args: [day] } }))
}

function fileName(uri: string): string {
	const name = uri.slice(uri.lastIndexOf('/') + 1)
	try {
		return decodeURIComponent(name)
	} catch {
		return name
	}
}

const DAY_FIRST = /(?<!\p{N})(\d{1,2})[-_. ](\d{1,2})[-_. ](\d{4})(?!\p{N})/gu

/** `29-12-2019.txt`; year first is read without asking. */
function dayFirstIn(name: string): readonly string[] {
	return [...name.matchAll(DAY_FIRST)].flatMap(([, day = '', month = '', year = '']) => {
		const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
		return isIsoDate(date) ? [date] : []
	})
}

/** A window tells days of the year; where it ends before it begins it runs over the new year. */
function isWithin(date: string, { from = '--01-01', to = '--12-31' }: Window = {}): boolean {
	const day = `-${date.slice(4)}`
	return from <= to ? from <= day && day <= to : day >= from || day <= to
}

const FROM_NAME: Message = {
	en: 'Set the article date to {0}, from the file name…',
	ar: 'تحديد تاريخ المقال {0}، من اسم الملف…',
}

const FIRST_NAMED: Message = {
	en: 'Set the article date to {0}, the first day named…',
	ar: 'تحديد تاريخ المقال {0}، أول يوم مذكور…',
}

const LATEST_NAMED: Message = {
	en: 'Set the article date to {0}, the latest day named…',
	ar: 'تحديد تاريخ المقال {0}، آخر يوم مذكور…',
}
