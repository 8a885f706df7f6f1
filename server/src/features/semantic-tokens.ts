import type { Range, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types'
import { highlights } from './highlights.ts'
import type { OpenArticle } from './open-article.ts'

/** Standard token types, which every theme colours. */
const TYPES = { PER: 'type', LOC: 'namespace', ORG: 'class', DATE: 'number' } as const

export const LEGEND: SemanticTokensLegend = {
	tokenTypes: Object.values(TYPES),
	tokenModifiers: [],
}

/**
 * Mentions and date expressions in LSP's encoding, five integers a token: line and column relative
 * to the token before, length, type, modifiers. With `within`, only those that touch these lines.
 */
export function semanticTokens(article: OpenArticle, within?: Range): number[] {
	const encoded: number[] = []
	let line = 0
	let column = 0
	for (const { range, type } of tokensOf(article)) {
		if (within && !isAmong(range, within)) continue
		const { start, end } = range
		const isSameLine = start.line === line
		const offset = isSameLine ? start.character - column : start.character
		encoded.push(start.line - line, offset, end.character - start.character, type, 0)
		line = start.line
		column = start.character
	}
	return encoded
}

/** The edit that turns the tokens a client has into the new ones: what differs in the middle. */
export function semanticTokensDelta(
	before: readonly number[],
	after: readonly number[],
): SemanticTokensEdit[] {
	const shorter = Math.min(before.length, after.length)
	let start = 0
	while (start < shorter && before[start] === after[start]) start++
	let tail = 0
	while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
	const deleteCount = before.length - start - tail
	const data = after.slice(start, after.length - tail)
	return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }]
}

/** In text order. A token must not span lines; no mention or date expression does. */
function tokensOf(article: OpenArticle): readonly { range: Range; type: number }[] {
	return highlights([article])
		.flatMap(({ kind, ranges }) =>
			ranges.map((range) => ({ range, type: LEGEND.tokenTypes.indexOf(TYPES[kind]) })),
		)
		.filter(({ range }) => range.start.line === range.end.line)
		.sort((a, b) => byPlace(a.range, b.range))
}

function byPlace(a: Range, b: Range): number {
	return a.start.line - b.start.line || a.start.character - b.start.character
}

function isAmong(range: Range, within: Range): boolean {
	return within.start.line <= range.start.line && range.start.line <= within.end.line
}
