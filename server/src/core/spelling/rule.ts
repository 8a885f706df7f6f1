import type { DateReading } from '../dates/expression.ts'
import type { EntityReading } from '../entities/mention.ts'
import type { Edit, Severity } from '../findings.ts'
import type { Part } from '../stretches/stretch.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { Tokens } from '../text/tokenize.ts'
import type { House } from './house.ts'
import type { SpellingKnowledge } from './knowledge.ts'

/** What a spelling rule may look at beside the words: names are not typos, dates have their own rules. */
export interface Annotations {
	readonly entities: EntityReading
	readonly dates: DateReading
}

/** One thing in the two languages we speak; `{0}`, `{1}`… are filled from the draft. */
export interface Bilingual {
	readonly en: string
	readonly ar: string
}

/**
 * A case in a sentence: brackets round exactly what must be found, and the sentence once fixed.
 * Without brackets it is a near miss, where the rule must keep silent. A literal bracket is doubled.
 */
export interface Example {
	readonly before: string
	readonly after?: string
	/** The house style the case needs, by topic. */
	readonly house?: Readonly<Record<string, string>>
}

/**
 * What may be done with a rule's fix: `safe` may be applied to a whole corpus unread, `ask` is for
 * one reader and one place, `house` is offered because the corpus's style asks for it, `none` tells only.
 */
export type FixClass = 'safe' | 'ask' | 'house' | 'none'

/** What every rule says of itself; its documentation page and its settings are made of this. */
export interface RuleCard {
	/** Diagnostic code, settings key and name of the page. */
	readonly id: string
	/** One line for the table of rules. */
	readonly summary: string
	/** Why a reader of corpora cares. */
	readonly rationale: Bilingual
	/** `{0}` is what is written; `{1}` what should be, or what the draft's `args` say. */
	readonly message: Bilingual
	readonly severity: Severity
	readonly fix: FixClass
	/** Off until a run over a corpus shows how often it is wrong. */
	readonly incubating?: true
	readonly examples: readonly Example[]
}

/** What a rule found, before it becomes a finding. */
export interface Draft extends Span {
	/** Replacements of the whole span, best first; none where nothing can be offered. */
	readonly replacements: readonly string[]
	/** One fix in several places, where the finding stands for all of them. */
	readonly edits?: readonly Edit[]
	/** Filled into the message after what is written; by default the first replacement. */
	readonly args?: readonly string[]
	/** True when this one needs a reader although the rule's fixes are safe. */
	readonly doubtful?: boolean
}

/** One token where it stands. */
export interface Place {
	readonly tokens: Tokens
	readonly i: number
	readonly knowledge: SpellingKnowledge
	readonly annotations: Annotations
	readonly house: House
}

/** A whole text, for rules that count or compare. */
export interface Page {
	readonly tokens: Tokens
	readonly sentences: readonly Sentence[]
	readonly paragraphs: readonly Span[]
	/** Words of which the word list knows no spelling; these and the next are indices of tokens. */
	readonly unlisted: readonly number[]
	/** Words with a vowel mark. */
	readonly marked: readonly number[]
	/** Words that may start with a stem of lexicon/variants.txt. */
	readonly varying: readonly number[]
	/** Punctuation marks and symbols. */
	readonly marks: readonly number[]
	/** Signs and letters that Arabic text has no use for, as wrongly decoded text is full of. */
	readonly foreignSigns: readonly number[]
	readonly knowledge: SpellingKnowledge
	readonly annotations: Annotations
	readonly house: House
	/** Which part of a longer text it is, if it is one. */
	readonly part?: Part | undefined
}

/** A letter that the word list, or the context, says is another: the engine finds, the rule names it. */
export interface LetterRule extends RuleCard {
	readonly unit: 'letter'
	/** Whether the rule is about this letter written for that one (UTF-16 code units). */
	readonly covers: (written: number, preferred: number) => boolean
	/** How many nats the better spelling must be ahead. */
	readonly certainty: number
	/** Nats asked on top of that where the word as written may well be meant. */
	readonly caution?: (place: Place) => number
}

/** A word that has one of the traits asked for (see `Trait`). */
export interface WordRule extends RuleCard {
	readonly unit: 'word'
	readonly traits: number
	readonly check: (place: Place) => Draft | undefined
}

/** A punctuation mark or symbol, one of `marks` (UTF-16 code units). */
export interface MarkRule extends RuleCard {
	readonly unit: 'mark'
	readonly marks: readonly number[]
	readonly check: (place: Place) => Draft | undefined
}

/** A number, a word of another script, or a space that is not one plain space. */
export interface TokenRule extends RuleCard {
	readonly unit: 'number' | 'foreign' | 'space'
	readonly check: (place: Place) => Draft | undefined
}

/** The text as a whole. */
export interface PageRule extends RuleCard {
	readonly unit: 'article'
	readonly check: (page: Page) => Iterable<Draft>
}

/** A rule, whatever it looks at. */
export type SpellingRule = LetterRule | WordRule | MarkRule | TokenRule | PageRule
