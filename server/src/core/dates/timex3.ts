import type { DateExpression } from './expression.ts'

/**
 * An expression as TimeML writes it: `<TIMEX3 tid="t1" type="DATE" value="2019-08-03">…</TIMEX3>`. A
 * range is two expressions in TimeML: the first half stands in the text, the second is empty and
 * bound to it, with the duration that both bound; they take identifiers `tid` to `tid + 2`.
 */
export function timex3(text: string, date: DateExpression, tid: number): string {
	const words = escapeXml(text.slice(date.start, date.end))
	const [first, last] = date.value.split('/') as [string, string?]
	if (last === undefined)
		return tag(tid, { type: date.type, value: first, ...optional(date) }, words)
	const begin = tag(tid, { type: date.type, value: first, ...optional(date) }, words)
	const end = tag(tid + 1, { type: date.type, value: last }, '')
	const bounds = { beginPoint: `t${tid}`, endPoint: `t${tid + 1}` }
	return begin + end + tag(tid + 2, { type: 'DURATION', value: 'PX', ...bounds }, '')
}

type Attributes = Readonly<Record<string, string>>

function optional({ mod, quant, freq, calendar, calendarValue }: DateExpression): Attributes {
	const entries = Object.entries({ mod, quant, freq, calendar, calendarValue })
	return Object.fromEntries(
		entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
	)
}

function tag(tid: number, attributes: Attributes, words: string): string {
	const written = Object.entries(attributes).map(
		([name, value]) => ` ${name}="${escapeXml(value)}"`,
	)
	const open = `<TIMEX3 tid="t${tid}"${written.join('')}`
	return words === '' ? `${open}/>` : `${open}>${words}</TIMEX3>`
}

function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
}
