/** What the world may import of the core. */
export type { Analysis, Options } from './analysis.ts'
export { analyze, analyzeAll, unannotated } from './analyze.ts'
export type { Asked } from './analyze-part.ts'
export { packForBuild, unpackForBuild } from './build.ts'
export { choiceClusters } from './corpus/choice-clusters.ts'
export { appearsWith, type Companion, hasCompany } from './corpus/company.ts'
export { CorpusIndex } from './corpus/corpus-index.ts'
export {
	type CorpusEntity,
	type CountedForm,
	type EntityPage,
	findEntities,
	formsOf,
} from './corpus/entities.ts'
export type { EntityId, EntityQuery } from './corpus/entity-id.ts'
export { allReferences, type FilesWith, filesWith, groupTerms } from './corpus/files-with.ts'
export { findingsByRule, type RuleFindings, type Wording } from './corpus/findings.ts'
export { firstReference, type Reference } from './corpus/first-reference.ts'
export { formReferences, formTerms } from './corpus/form-references.ts'
export { nameKey, searchKey } from './corpus/keys.ts'
export {
	type ConcordanceLine,
	type Concordancer,
	concordance,
	concordancer,
	lineOf,
	neighbourKey,
} from './corpus/kwic.ts'
export { leadingEntities } from './corpus/leading-entities.ts'
export type { LiveSegment } from './corpus/live-segment.ts'
export { LOOSE, type Matching } from './corpus/matching.ts'
export { mergeAtOnce, mergeSegments, type Share } from './corpus/merge-segments.ts'
export { type FileReferences, type Occurrences, referencesOf } from './corpus/references.ts'
export { documentCount, type Segment } from './corpus/segment.ts'
export {
	type Entry,
	type Fingerprint,
	SegmentBuilder,
	sealSegment,
} from './corpus/segment-builder.ts'
export { packSegment, readSegment, SEGMENT_FORMAT } from './corpus/segment-file.ts'
export { folderOf, sourceOf } from './corpus/sources.ts'
export type { VariantForm } from './corpus/spelt.ts'
export {
	type CorpusSize,
	corpusSize,
	type EntityStatistics,
	entityStatistics,
} from './corpus/statistics.ts'
export { type Summary, summarize, type Topic, type Trace } from './corpus/summary.ts'
export {
	articlesIn,
	coarseDateTerms,
	dateTerms,
	type TimelineEntry,
	timeline,
} from './corpus/timeline.ts'
export { usageOf, type Written, writtenIn } from './corpus/usage.ts'
export {
	type Likeness,
	type VariantCluster,
	type VariantQuery,
	variantClusters,
} from './corpus/variants.ts'
export { wordingLabel, wordingOf } from './corpus/wording.ts'
export { dayNumber } from './dates/calendar/gregorian.ts'
export { hijriDate } from './dates/calendar/hijri.ts'
export { edtf } from './dates/edtf.ts'
export type {
	ArticleDate,
	ArticleDateSource,
	Conflict,
	DateExpression,
	MonthMention,
	Step,
	Window,
} from './dates/expression.ts'
export { MONTH_STYLES, type MonthStyle } from './dates/month-names.ts'
export { rewriteMonths } from './dates/rewrite-months.ts'
export type { TimexMod, TimexType } from './dates/timex-codes.ts'
export { timex3, timexCount } from './dates/timex3.ts'
export { twinDate } from './dates/twin-date.ts'
export type { Entity, EntityKind, Mention, Variant } from './entities/mention.ts'
export { combineNameLists, keyOfForm, type NameLists } from './entities/name-lists.ts'
export { keepTypes } from './entities/word-types.ts'
export type {
	Edit,
	Finding,
	Fix,
	RuleSetting,
	Severity,
} from './findings.ts'
export { type Knowledge, type Lists, readKnowledge, readLists } from './knowledge.ts'
export { packSections, type Sections, unpackSections } from './lexicon/sections.ts'
export { isolate, type Language, type Message, plain, shown } from './message.ts'
export type { CorpusUsage } from './spelling/consistency/usage.ts'
export { editsOf } from './spelling/fixes/apply-fixes.ts'
export { applyEdits } from './spelling/fixes/edits.ts'
export { type ChooseFix, type FixedText, fixInRounds } from './spelling/fixes/fix-rounds.ts'
export { houseTopics, houseValues } from './spelling/house.ts'
export { houseProfiles } from './spelling/house-choices.generated.ts'
export { type Choice, styleOf } from './spelling/style/measure.ts'
export {
	countChoices,
	profileOf,
	type StyleCounts,
	type StyleRow,
	styleRows,
	sumCounts,
} from './spelling/style/profile.ts'
export { compose } from './stretches/compose.ts'
export { LONGEST_WHOLE } from './stretches/cut.ts'
export { readStretches } from './stretches/read-stretches.ts'
export { type Stretch, stretchesOf } from './stretches/stretch.ts'
export { isArabicText } from './text/arabic-text.ts'
export { behindLam, hasArticle, stemStarts } from './text/clitics.ts'
export { skeleton } from './text/fold.ts'
export { ALEF, LAM, LEFT_TO_RIGHT_MARK, spell } from './text/letters.ts'
export type { Part } from './text/part.ts'
export type { Sentence } from './text/sentences.ts'
export { bySpan, contains, type Span, textOf } from './text/span.ts'
export {
	TokenKind,
	type Tokens,
	tokenAt,
	tokenEnd,
	tokenize,
	tokenStart,
	tokenText,
} from './text/tokenize.ts'
