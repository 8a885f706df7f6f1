import type { Part } from '../../text/part.ts'
import type { Reading } from '../../text/reading.ts'
import { sentenceAt } from '../../text/sentences.ts'
import { TokenKind, tokenAt } from '../../text/tokenize.ts'
import type { ArticleDate, DateExpression } from '../expression.ts'
import { isStamped } from './stamps.ts'

/** The head of an article, in paragraphs and code units, and its foot, in paragraphs. */
const HEAD = { paragraphs: 5, length: 1500 }
const FOOT = 2

/** A line that is only about the date has few words beside it. */
const FEW_WORDS = 3

const FULL_DAY = /^(\d{4}-\d\d-\d\d)(?:T.*)?$/u

/**
 * The date an article states of itself: a full date in its head or foot, on a line of its own, after
 * a word like "published", before the name of an agency, or with a clock time and its zone.
 */
export function articleDateFromText(
	reading: Reading,
	dates: readonly DateExpression[],
	part?: Part,
): ArticleDate | undefined {
	for (const date of dates) {
		const day = FULL_DAY.exec(date.value)?.[1]
		if (day === undefined || date.underspecified !== undefined || isWrong(date)) continue
		const isInMargin = isInHead(reading, date) || (part !== 'first' && isInFoot(reading, date))
		if (isInMargin && isOwnDate(reading, date, dates)) {
			return { value: day, source: 'text', detail: detailOf(reading, date) }
		}
	}
	return undefined
}

/** A date that disagrees with itself dates nothing; one that is merely ambiguous is day first. */
function isWrong({ conflicts = [] }: DateExpression): boolean {
	return conflicts.some(({ kind }) => kind !== 'ambiguous')
}

function isInHead(reading: Reading, { start }: DateExpression): boolean {
	const paragraph = paragraphAt(reading, start)
	return paragraph !== undefined && paragraph < HEAD.paragraphs && start < HEAD.length
}

function isInFoot(reading: Reading, { start }: DateExpression): boolean {
	const paragraph = paragraphAt(reading, start)
	const foot = Math.max(reading.article.paragraphs.length - FOOT, HEAD.paragraphs)
	return paragraph !== undefined && paragraph >= foot
}

function paragraphAt({ tokens, sentences }: Reading, start: number): number | undefined {
	return sentences[sentenceAt(sentences, tokenAt(tokens, start))]?.paragraph
}

function isOwnDate(
	reading: Reading,
	date: DateExpression,
	dates: readonly DateExpression[],
): boolean {
	if (date.type === 'TIME' && /(?:Z|[+-]\d\d:\d\d)$/u.test(date.value)) return true
	return isStamped(reading.tokens.text, date) || isAlone(reading, date, dates)
}

/** On a line with little else than dates. */
function isAlone(
	{ tokens, article }: Reading,
	date: DateExpression,
	dates: readonly DateExpression[],
): boolean {
	const line = article.paragraphs.find(({ start, end }) => start <= date.start && date.end <= end)
	if (!line) return false
	let words = 0
	for (let i = tokenAt(tokens, line.start); i < tokens.count; i++) {
		const at = tokens.start[i] as number
		if (at >= line.end) break
		if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.foreign) continue
		if (dates.some(({ start, end }) => start <= at && at < end)) continue
		words++
		if (words > FEW_WORDS) return false
	}
	return true
}

function detailOf({ tokens }: Reading, { start, end }: DateExpression) {
	return {
		en: 'The text gives its date: {0}',
		ar: 'تاريخه مذكور في نصه: {0}',
		args: [tokens.text.slice(start, end)],
	}
}
