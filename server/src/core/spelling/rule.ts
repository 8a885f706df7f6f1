import type { DateReading } from '../dates/expression.ts'
import type { NamedSpan } from '../entities/mention.ts'
import type { Draft, RuleCard } from '../rule.ts'
import type { Part } from '../text/part.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { Tokens } from '../text/tokenize.ts'
import type { CorpusUsage } from './consistency/usage.ts'
import type { VaryingWord } from './consistency/variants.ts'
import type { House } from './house.ts'
import type { SpellingKnowledge } from './knowledge.ts'
import type { Spelling } from './words/spellings.ts'

/** What a spelling rule may look at beside the words: names are not typos, dates have their own rules. */
export interface Annotations {
	readonly names: AskedNames
	readonly dates: DateReading
}

/** The names of a text. A rule asks for them last: to find them may take longer than all else. */
export interface AskedNames {
	/** Sorted, not overlapping. */
	readonly all: () => readonly NamedSpan[]
	/** Whether they have been found already; else who asks first waits. */
	readonly areFound: boolean
}

/** One token where it stands. */
export interface Place {
	readonly tokens: Tokens
	readonly i: number
	readonly knowledge: SpellingKnowledge
	readonly annotations: Annotations
	readonly house: House
}

/** What one walk over the tokens gathers: indices of tokens. */
export interface Gathered {
	/** Words of which the word list knows no spelling. */
	readonly unlisted: readonly number[]
	/** Those, and words a slip away from one that stands in set phrases. */
	readonly phrased: readonly number[]
	/** Words it knows no spelling of, or from a few places only, that are a slip away from a common one. */
	readonly slips: readonly number[]
	/** Real words that a slip may have made of others. */
	readonly confusable: readonly number[]
	/** Words with a vowel mark. */
	readonly marked: readonly number[]
	/** Words that start with a stem of lexicon/variants.txt. */
	readonly varying: readonly number[]
	/** Words of lexicon/adverbs.txt. */
	readonly adverbs: readonly number[]
	/** Words that end in an alef maksura where the word list has a yeh. */
	readonly undotted: readonly number[]
	/** Numbers in digits. */
	readonly numbers: readonly number[]
	/** Punctuation marks and symbols. */
	readonly marks: readonly number[]
	/** Those behind a space. */
	readonly spacedMarks: readonly number[]
	/** Quotation marks, single ones aside. */
	readonly quotes: readonly number[]
	/** Marks that may be part of what no rule may touch: see `protected-spans.ts`. */
	readonly guards: readonly number[]
	/** Signs and letters that Arabic text has no use for, as wrongly decoded text is full of. */
	readonly foreignSigns: readonly number[]
}

/** A whole text, for rules that count or compare. */
export interface Page extends Gathered {
	readonly tokens: Tokens
	/** The words at `varying`, each with the form it is written in. */
	readonly variants: readonly VaryingWord[]
	readonly sentences: readonly Sentence[]
	readonly paragraphs: readonly Span[]
	readonly knowledge: SpellingKnowledge
	readonly annotations: Annotations
	readonly house: House
	/** How the corpus around the text spells, where that is known. */
	readonly usage?: CorpusUsage | undefined
	/** Which part of a longer text it is, if it is one. */
	readonly part?: Part | undefined
}

/** How a word should rather be written, and how sure we are. */
export interface Preference {
	readonly spelling: Spelling
	/** Nats by which the preferred spelling is likelier than the written one. */
	readonly odds: number
	/** Nats by which it is likelier than the next other spelling; and which that is, where there is one. */
	readonly lead: number
	readonly other: Spelling | undefined
	/** How often the list has seen the preferred and the written form. */
	readonly count: number
	readonly writtenCount: number
}

/** A letter that the word list, or the context, says is another: the engine finds, the rule names it. */
export interface LetterRule extends RuleCard {
	readonly unit: 'letter'
	/** Whether the rule is about this letter written for that one (UTF-16 code units). */
	readonly covers: (written: number, preferred: number) => boolean
	/** How many nats the better spelling must be ahead. */
	readonly certainty: number
	/** Nats asked on top of that where the word as written may well be meant. */
	readonly caution?: (place: Place, preference: Preference) => number
	/** Nats asked on top of that of writers who make no habit of such slips; below zero where the neighbours speak for one. */
	readonly doubt?: (place: Place, preference: Preference) => number
	/** True where the word as written is no other word, so that counts outweigh a thin context. */
	readonly isPlain?: (place: Place, preference: Preference) => boolean
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
	/** The kind of token (`TokenKind`) that must follow; any, where none is said. */
	readonly before?: number
	readonly check: (place: Place) => Draft | undefined
}

/** A number, a word of another script, or a space that is not one plain space. */
export interface TokenRule extends RuleCard {
	readonly unit: 'number' | 'foreign' | 'space'
	readonly check: (place: Place) => Draft | undefined
}

/** A rule for a token that is no word. */
export type OtherRule = MarkRule | TokenRule

/** The text as a whole. */
export interface PageRule extends RuleCard {
	readonly unit: 'article'
	/** What it is about; a text that has none of it is not shown to the rule. */
	readonly over?: keyof Gathered
	readonly check: (page: Page) => readonly Draft[]
}

/** A rule, whatever it looks at. */
export type SpellingRule = LetterRule | WordRule | MarkRule | TokenRule | PageRule
