import { type Draft, draft } from '../../rule.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { Page, PageRule } from '../rule.ts'

const OPENING = 0xab
const CLOSING = 0xbb
const STRAIGHT = 0x22
const LONGEST = 300

export const mismatchedQuotes: PageRule = {
	id: 'mismatched-quotes',
	title: {
		en: 'Mismatched quotation marks',
		ar: 'علامتا تنصيص مختلفتان',
	},
	unit: 'article',
	over: 'quotes',
	summary: 'A quotation opens with one kind of mark and closes with another.',
	rationale: {
		en: 'Quotations are found by their marks; a mismatched pair swallows the text behind it.',
		ar: 'الاقتباس يعرف بعلامتيه، فإذا اختلفتا ضاع آخره.',
	},
	message: {
		en: 'This quotation opens and closes with different marks.',
		ar: 'فتح الاقتباس بعلامة وأغلق بأخرى.',
	},
	severity: 'information',
	fix: 'ask',
	check: checkQuotes,
	examples: [
		{
			before: 'قال [«نعم"]',
			after: 'قال «نعم»',
		},
		{ before: 'قال «نعم» ثم قال "لا"' },
	],
}

/** A guillemet whose next quotation mark on the line is straight, with no straight partner behind it. */
function checkQuotes({ tokens, quotes }: Page): readonly Draft[] {
	const drafts: Draft[] = []
	let open = -1
	for (const i of quotes) {
		const start = tokens.start[i] as number
		const mark = tokens.text.charCodeAt(start)
		if (mark === OPENING) open = start
		else if (mark === CLOSING) open = -1
		else if (mark === STRAIGHT && open >= 0) {
			if (isOnLine(tokens.text, open, start) && isLast(tokens, start))
				drafts.push(draftOf(tokens.text, open, start))
			open = -1
		}
	}
	return drafts
}

function isOnLine(text: string, open: number, close: number): boolean {
	return close - open < LONGEST && !text.slice(open, close).includes('\n')
}

function isLast(tokens: Tokens, start: number): boolean {
	const line = tokens.text.slice(start + 1, start + 1 + LONGEST).split('\n', 1)[0] as string
	return !line.includes('"') && !/^[^«]*»/u.test(line)
}

function draftOf(text: string, open: number, close: number): Draft {
	const mended = text.slice(open, close) + String.fromCharCode(CLOSING)
	return draft({ start: open, end: close + 1 }, [mended])
}
