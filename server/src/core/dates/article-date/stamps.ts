import { skeleton } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'

/** How far round a date its stamp can stand, in code units. */
const NEAR = 30

/** Words that announce the date of publication. */
const STAMPS = listed(`
	النشر
	تحديث
	التاريخ
	حرر
	أضيف
`)

/** What may stand between the stamp and its date. */
const BETWEEN = listed(`
	في
	يوم
	بتاريخ
`)

/** News agencies, and words of publication, that follow the date of their dispatch. */
const AGENCIES = listed(`
	واس
	وفا
	وام
	بنا
	قنا
	كونا
	بترا
	سبأ
	سانا
	شينخوا
	رويترز
	أ ف ب
	أ.ف.ب
	د ب أ
	آخر تحديث
`)

/** True when the words beside a date say that it is the article's own. */
export function isStamped(text: string, { start, end }: Span): boolean {
	return (
		isAnnounced(text.slice(Math.max(0, start - NEAR), start)) ||
		isSigned(text.slice(end, end + NEAR)) ||
		isByline(text, start, end)
	)
}

/** How long the rest of such a line may be. */
const BYLINE = 100
/** «Published in a paper», which archives glue to the author's name; a bar behind the authors. */
const PUBLISHED = /(?:نشرت?[ \t][^\n.؟!]*|\|[ \t]*)$/u
const LINE_END = /^\)?[ \t]*(?:[\r\n]|$)/u

/** True when the date closes a line that says where the article was published, or who wrote it. */
function isByline(text: string, start: number, end: number): boolean {
	if (!LINE_END.test(text.slice(end, end + NEAR))) return false
	const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BYLINE)
	return PUBLISHED.test(text.slice(from, start))
}

function isAnnounced(before: string): boolean {
	const words = skeleton(before).match(/\p{L}+/gu) ?? []
	const last = words.findLast((word) => !BETWEEN.includes(word))
	return last !== undefined && STAMPS.includes(last)
}

function isSigned(behind: string): boolean {
	const words = skeleton(behind).replace(/^[^\p{L}]*/u, '')
	return AGENCIES.some(
		(agency) => words.startsWith(agency) && !/^\p{L}/u.test(words.slice(agency.length)),
	)
}

/** The skeletons of a list, one word or phrase a line. */
function listed(lines: string): readonly string[] {
	return lines
		.trim()
		.split('\n')
		.map((line) => skeleton(line.trim()))
}
