import type { Analysis } from '../../core/index.ts'
import { escapeXml } from '../../core/text/xml.ts'
import { firstBehind, type Mark } from './layers.ts'

/** The text from `start` to `end` with each mark inside it as an element. */
export function markedUp(
	{ text }: Analysis,
	marks: readonly Mark[],
	{ start, end }: { readonly start: number; readonly end: number },
	element: (mark: Mark, content: string) => string,
): string {
	let out = ''
	let at = start
	for (let i = firstBehind(marks, start); i < marks.length; i++) {
		const mark = marks[i] as Mark
		if (mark.start >= end) break
		if (mark.start < at || mark.end > end) continue
		out += escapeXml(text.slice(at, mark.start))
		out += element(mark, escapeXml(text.slice(mark.start, mark.end)))
		at = mark.end
	}
	return out + escapeXml(text.slice(at, end))
}
