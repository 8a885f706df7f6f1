/** What the world may import of the core. */
export type { Analysis, Options } from './analysis.ts'
export { analyze, unannotated } from './analyze.ts'
export type {
	ArticleDate,
	ArticleDateSource,
	DateExpression,
	Step,
	TimexMod,
	TimexType,
	Window,
} from './dates/expression.ts'
export type { Entity, EntityKind, Mention, Variant } from './entities/mention.ts'
export {
	bySeverity,
	type Edit,
	type Finding,
	type Fix,
	type RuleSetting,
	type Severity,
} from './findings.ts'
export { type Knowledge, readKnowledge } from './knowledge.ts'
export { packSections, type Sections, unpackSections } from './lexicon/sections.ts'
export { isolate, type Language, type Message, plain, shown } from './message.ts'
export { isArabicText, SAMPLE_LENGTH } from './text/arabic-text.ts'
export { hasArticle } from './text/clitics.ts'
export { skeleton } from './text/fold.ts'
export { ALEF, LAM, spell } from './text/letters.ts'
export type { Sentence } from './text/sentences.ts'
export { bySpan, contains, overlaps, type Span, textOf } from './text/span.ts'
export {
	TokenKind,
	type Tokens,
	tokenAt,
	tokenEnd,
	tokenStart,
	tokenText,
} from './text/tokenize.ts'
