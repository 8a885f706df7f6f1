import type { ArticleDate, DateExpression, Window } from './dates/expression.ts'
import type { Entity, Mention } from './entities/mention.ts'
import type { NameLists } from './entities/name-lists.ts'
import type { Finding, RuleSetting } from './findings.ts'
import type { SpellingChoice } from './spelling/consistency/choices.ts'
import type { CorpusUsage } from './spelling/consistency/usage.ts'
import type { Article } from './text/article.ts'
import type { Part } from './text/part.ts'
import type { Sentence } from './text/sentences.ts'
import type { Tokens } from './text/tokenize.ts'

/** Everything we know of one article from its own text. All spans are UTF-16, half-open. */
export interface Analysis {
	readonly text: string
	readonly tokens: Tokens
	readonly sentences: readonly Sentence[]
	readonly article: Article
	readonly articleDate: ArticleDate
	/** The days the article can be from, when its date is unknown and its text says something. */
	readonly window?: Window | undefined
	/** Sorted, not overlapping. */
	readonly dates: readonly DateExpression[]
	/** Sorted, not overlapping. */
	readonly mentions: readonly Mention[]
	readonly entities: readonly Entity[]
	/** Words that may be spelled in several ways, in text order. */
	readonly choices: readonly SpellingChoice[]
	/** Sorted; those with fixes do not overlap. */
	readonly findings: readonly Finding[]
}

/** What the caller knows and wants; everything has a default. */
export interface Options {
	/** The article's date from outside its text; without it the text itself is asked. */
	readonly articleDate?: ArticleDate | undefined
	/** Severity by rule id, or 'off'. */
	readonly rules?: Readonly<Record<string, RuleSetting>>
	/** The house style findings are judged by; see `spelling/house.ts`. */
	readonly house?: Readonly<Record<string, string>>
	/** Spellings that are right here: no spelling rule says anything of what they cover (`acceptance`). */
	readonly accept?: readonly string[]
	/** Names the workspace adds, ignores or calls one; hand in one object for all its texts. */
	readonly names?: NameLists
	/** Set where nobody asks for names, which take longer than all else: none are found, nor judged. */
	readonly withoutEntities?: true | undefined
	/** Set where nobody asks for names but rules: they are found once one does, and no entities are made of them. */
	readonly onlyFindings?: true | undefined
	/** How the corpus around the text spells; without it a text is judged by itself. */
	readonly usage?: CorpusUsage | undefined
	/** Set where the text is a part of a longer one: what stands at the ends of a text is asked there. */
	readonly part?: Part
}
