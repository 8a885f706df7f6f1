import { hasArticle } from '../../text/clitics.ts'
import { isSkeleton, skeleton } from '../../text/fold.ts'
import { ALEF, BEH, FATHATAN, FEH, KAF, LAM, WAW } from '../../text/letters.ts'
import { TokenKind, type Tokens } from '../../text/tokenize.ts'

/** The word for year that is also the adjective "general". */
const GENERAL = skeleton('العام')

/** True when token `i` can be the adjective of the word before it, which carries the article. */
export function isAdjective({ text, kind, start }: Tokens, i: number): boolean {
	if (!isSkeleton(text, start[i] as number, start[i + 1] as number, GENERAL)) return false
	if (kind[i - 1] !== TokenKind.space || kind[i - 2] !== TokenKind.word) return false
	const from = start[i - 2] as number
	return hasArticle(text, from) || hasArticle(text, from + 1)
}

/** True when the word after token `i` carries the article and no clitic before it. */
export function isDefiniteNoun({ text, kind, start }: Tokens, i: number): boolean {
	if (kind[i] !== TokenKind.space || kind[i + 1] !== TokenKind.word) return false
	return hasArticle(text, start[i + 1] as number)
}

/**
 * True when the word after token `i` looks like what a number counts: no clitic, article or
 * preposition of its own, and an accusative ending or one of the nouns news counts.
 */
export function isCountedNoun({ text, kind, start }: Tokens, i: number): boolean {
	if (kind[i] !== TokenKind.space || kind[i + 1] !== TokenKind.word) return false
	const from = start[i + 1] as number
	const end = start[i + 2] as number
	const word = text.slice(from, end)
	if (COUNTED.test(word)) return true
	if (hasArticle(text, from) || isClitic(text.charCodeAt(from))) return false
	const last = text.charCodeAt(end - 1)
	return (last === ALEF || last === FATHATAN) && end - from > 3
}

function isClitic(code: number): boolean {
	return code === WAW || code === FEH || code === BEH || code === LAM || code === KAF
}

/** Nouns that news counts by the thousand and that do not end in the accusative's alef. */
const COUNTED =
	/^(?:شخص|قتيل|جريح|مقاتل|جندي|لاجئ|عنصر|مباراة|دولار|يورو|دينار|درهم|ريال|جنيه|ليرة|كيلو|كلم|كم|متر|طن|برميل|نقطة|صوت|حالة|قطعة|شركة|عامل|موظف|طالب|وحدة|ميغاوات|سيارة|أسرة|عائلة|منزل|نسخة|صفحة|مشارك|مليون|مليار|ألف|هكتار|فدان|سهم|ضحية|طائرة)$/u
