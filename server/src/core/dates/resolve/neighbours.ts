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
	return looksCounted(text.slice(start[i + 1], start[i + 2]))
}

function looksCounted(word: string): boolean {
	if (COUNTED.test(word)) return true
	if (hasArticle(word, 0) || isClitic(word.charCodeAt(0)) || JOINED.test(word)) return false
	const last = word.charCodeAt(word.length - 1)
	return (last === ALEF || last === FATHATAN) && word.length > 3
}

/** True when the next word of the text from `from` on is a noun that news counts. */
export function isCountBehind(text: string, from: number): boolean {
	const word = NEXT_WORD.exec(text.slice(from, from + GLANCE))?.[1]
	return word !== undefined && COUNTED.test(word)
}

const NEXT_WORD = /^[ \t]+([\p{L}\p{M}]+)/u
/** Longer than any noun. */
const GLANCE = 32

function isClitic(code: number): boolean {
	return code === WAW || code === FEH || code === BEH || code === LAM || code === KAF
}

/** Nouns that news counts by the thousand, with the accusative's alef or without it. */
const COUNTED =
	/^(?:كم|(?:شخص|قتيل|جريح|مقاتل|جندي|لاجئ|عنصر|مباراة|دولار|يورو|دينار|درهم|ريال|جنيه|ليرة|كيلو|كيلومتر|كلم|متر|طن|برميل|نقطة|صوت|حالة|قطعة|شركة|عامل|موظف|طالب|وحدة|ميغاوات|سيارة|أسرة|عائلة|منزل|نسخة|صفحة|مشارك|مليون|مليار|ألف|هكتار|فدان|سهم|ضحية|طائرة|شهيد|مصاب|معتقل|أسير|تلميذ|مهاجر|حاج|زائر|سائح|هجوم|حادث|إصابة)(?:ا|اً|ًا)?)$/u

/**
 * True when the number at token `i` counts nothing: an Arabic word stands before it, and after it its
 * clause ends, or comes a word with the article or a clitic, or one that only joins.
 */
export function isUncounted(tokens: Tokens, i: number): boolean {
	return followsWord(tokens, i) && endsThere(tokens, i + 1) && !isTitle(tokens, i)
}

function followsWord({ text, kind, start }: Tokens, i: number): boolean {
	let before = i - 1
	while (before > i - FARTHEST_WORD && isBetween(text, kind[before], start[before])) before--
	return kind[before] === TokenKind.word
}

/** True when the word at token `i` belongs to an indefinite noun before it or is one itself. */
export function isDescribing({ text, kind, start }: Tokens, i: number): boolean {
	if (kind[i - 1] === TokenKind.space && kind[i - 2] === TokenKind.word) {
		if (INDEFINITE.test(text.slice(start[i - 2], start[i - 1]))) return true
	}
	if (kind[i + 1] !== TokenKind.space || kind[i + 2] !== TokenKind.word) return false
	return ACCUSATIVE.test(text.slice(start[i + 2], start[i + 3]))
}

/** An accusative, a verb that takes one, or a word that joins two. */
const INDEFINITE = /(?:ا|اً|ًا|ةً)$|^[وف]?(?:كان|كانت|يعد|أو|أجرى|روى|قال|ذكر)$/u
const ACCUSATIVE = /\p{L}{3}(?:ا|اً|ًا|ةً)$/u

/** True when a mark or the line's end stands at token `i`, and no number behind the mark. */
export function endsClause({ text, kind, start, count }: Tokens, i: number): boolean {
	const next = kind[i] === TokenKind.space ? i + 1 : i
	if (next >= count || kind[next] === TokenKind.break) return true
	if (kind[next] !== TokenKind.punctuation || kind[next + 1] === TokenKind.number) return false
	return CLAUSE_END.test(text.charAt(start[next] as number))
}

const CLAUSE_END = /[.،,;؛:)!؟»"”]/u

/** «1984» is a novel: quotes round nothing but the number. */
function isTitle({ text, start }: Tokens, i: number): boolean {
	const behind = text.charAt(start[i + 1] as number)
	return QUOTE.test(text.charAt((start[i] as number) - 1)) && QUOTE.test(behind)
}

const QUOTE = /[«»"“”'‘’„]/u

/** More spaces than this lay a page out. */
const WIDEST_SPACE = 3

/** Space and marks between a word and its year, a closing and an opening one at most. */
const FARTHEST_WORD = 5

function isBetween(text: string, kind = TokenKind.break as number, start = 0): boolean {
	return kind === TokenKind.space || BETWEEN.test(text.charAt(start))
}

function endsThere(tokens: Tokens, i: number): boolean {
	const { text, kind, start } = tokens
	const next = kind[i] === TokenKind.space ? i + 1 : i
	const from = start[next] as number
	if (kind[next] === TokenKind.break || next >= tokens.count) return true
	if (from - (start[i] as number) > WIDEST_SPACE) return true
	if (kind[next] === TokenKind.punctuation) {
		const mark = text.charAt(from)
		if (kind[next + 1] === TokenKind.number || NUMERIC.test(mark)) return false
		return mark !== ')' || !isCountedNoun(tokens, next + 1)
	}
	if (kind[next] !== TokenKind.word || isCountedNoun(tokens, i)) return false
	return JOINED.test(text.slice(from, start[next + 1]))
}

const BETWEEN = /[()«»"“”'،,]/u

/** Marks that make a number a part of a longer one, an address or a share. */
const NUMERIC = /[-–/@%#*_+:٪]/u

/** Words with the article or a clitic, verbs of the third person, and words that only join. */
const JOINED =
	/^(?:[وفبك]?ال|[وف]?لل|و|[بل][^ا]\p{L}{3}|ف?ي(?!وم|ور|مين|مني)\p{L}{2}|ف?س[يت]..|[وف]?(?:من|في|فى|على|إلى|الى|عن|مع|حتى|منذ|بعد|قبل|بين|خلال|ضد|عند|عبر|حيث|حين|عندما|بينما|حينما|بعدما|كلما|فيما|مما|ربما|لما|أيضا|إذا|أن|ان|إن|قد|لم|لن|لا|ما|ثم|أو|او|كما|هو|هي|هذا|هذه|كان|كانت|أي|إذ|لكن|لأن|بأن|ضمن|ليس|ليست|لدى|أمام|امام|لكرة|برئاسة|بمشاركة|بحضور|بفوز|بنسبة|بهدف|بسبب)$)/u
