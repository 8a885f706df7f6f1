import { isoYear } from '../calendar/iso.ts'
import { before, look } from '../grammar/look.ts'
import { choice, digits, mark, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { DASHES } from '../parts/common.ts'
import { complete } from '../resolve/resolved.ts'

/** Chronicles of news begin with the discoveries. */
const FIRST = 1450
const LAST = 2050

const LINE_START = /(?:^|[\n\r])[ \t•*·-]*$/u
const HAPPENED = /^[ \t]*[^\p{L}\d\s][ \t]*\p{L}/u
/** How much of the text on either side is asked. */
const GLANCE = 6

const atLineStart = look(({ items: { text, start }, at }) => {
	const from = start[at] as number
	return LINE_START.test(text.slice(Math.max(0, from - GLANCE), from))
})
const toldBehind = look(({ items: { text, end }, at }) => {
	const behind = end[at - 1] as number
	return HAPPENED.test(text.slice(behind, behind + GLANCE))
})

export const chronicleYear = pattern({
	id: 'chronicle-year',
	makes: 'period',
	summary: {
		en: 'The year at the head of a line of a chronicle, before a dash or colon.',
		ar: 'السنة في أول سطر من سجل أحداث، قبل شرطة أو نقطتين.',
	},
	pattern: sequence({
		atLineStart,
		year: digits((value, length) => length === 4 && value >= FIRST && value <= LAST),
		mark: before(choice(mark(DASHES), mark(':'))),
		toldBehind,
	}),
	resolve: ({ year }) => complete(isoYear(year.value)),
	examples: [
		{ value: '1920', text: '[1920] - توقيع معاهدة في باريس' },
		{ value: '1989', text: '[1989]: سقوط الجدار في برلين' },
		{ text: '2014 - 15 نقطة للفريق' },
		{ text: 'خسر 1920 - قال المدرب' },
	],
})
