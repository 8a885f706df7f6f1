import { look } from '../grammar/look.ts'

const OPENING = /["“«'‘]/u
const CLOSING = /["”»'’]/u

/** Takes no item: the next word is not all that quotes enclose, as names of papers are: «the Future». */
export const unquoted = look(({ items: { text, start, end }, at }) => {
	const before = text.charAt((start[at] as number) - 1)
	return !(OPENING.test(before) && CLOSING.test(text.charAt(end[at] as number)))
})
