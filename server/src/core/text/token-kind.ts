/**
 * Kinds of token, after nlcst: `word` is Arabic script, `foreign` a word of another script;
 * a `break` is one line end (CRLF is one); invisible characters outside words are `space`.
 */
export const TokenKind = {
	word: 1,
	foreign: 2,
	number: 3,
	punctuation: 4,
	symbol: 5,
	space: 6,
	break: 7,
} as const
