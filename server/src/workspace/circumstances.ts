import type { ArticleDate, CorpusUsage, Knowledge, NameLists, RuleSetting } from '../core/index.ts'
import type { Corpus } from './corpus.ts'

/** What the user wants of every article, unless its corpus says otherwise. */
export interface Preferences {
	/** The day of articles that no file and no text dates. */
	readonly articleDate?: string
	readonly rules: Readonly<Record<string, RuleSetting>>
	readonly house: Readonly<Record<string, string>>
	/** Spellings that no rule finds fault with. */
	readonly accept?: readonly string[]
	/** Names to find and to leave alone. */
	readonly names?: NameLists
	/** Set where names are left unread, for an index of dates and findings alone. */
	readonly withoutEntities?: true
	/** Set where findings alone are asked for: names are found where a rule asks for them, entities never. */
	readonly onlyFindings?: true
}

/** What an article is read with, beside its text. */
export interface Circumstances {
	/** Undefined when the knowledge file cannot be read: nothing is annotated then. */
	readonly knowledge: Knowledge | undefined
	readonly corpus: Corpus
	readonly preferences: Preferences
	/** How the corpus around it spells, where an index knows. */
	readonly usage?: CorpusUsage | undefined
	/** The date the caller was given for this very text; before all others. */
	readonly given?: ArticleDate | undefined
}

/** Whether a text read in the one would be read alike in the other. */
export function isSame(a: Circumstances, b: Circumstances): boolean {
	const isSameHouse = a.corpus === b.corpus && a.preferences === b.preferences
	return isSameHouse && a.knowledge === b.knowledge && a.usage === b.usage
}
