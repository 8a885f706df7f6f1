import { attributes, escapeXml } from '../text/xml.ts'
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

/** How many identifiers `timex3` takes for an expression. */
export function timexCount({ value }: DateExpression): number {
	return value.includes('/') ? 3 : 1
}

type Attributes = Readonly<Record<string, string | undefined>>

function optional({ mod, quant, freq }: DateExpression): Attributes {
	return { mod, quant, freq }
}

function tag(tid: number, values: Attributes, words: string): string {
	const open = `<TIMEX3${attributes({ tid: `t${tid}`, ...values })}`
	return words === '' ? `${open}/>` : `${open}>${words}</TIMEX3>`
}
