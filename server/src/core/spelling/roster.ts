import type { RuleSetting } from '../findings.ts'
import type { LetterRule, MarkRule, PageRule, SpellingRule, TokenRule, WordRule } from './rule.ts'

/** The rules in force, sorted by what they look at. */
export interface Roster {
	readonly letter: readonly LetterRule[]
	readonly word: readonly WordRule[]
	/** All traits some word rule asks for. */
	readonly traits: number
	/** By the traits of a word: the word rules that ask for one of them, where somebody asked before. */
	readonly wordByTraits: Map<number, readonly WordRule[]>
	/** By code unit and the kind of token behind it: see `markRules`. */
	readonly marks: ReadonlyMap<number, readonly MarkRule[]>
	readonly number: readonly TokenRule[]
	readonly foreign: readonly TokenRule[]
	readonly space: readonly TokenRule[]
	readonly article: readonly PageRule[]
}

/** Leaves out what is switched off, and what is incubating unless it is switched on. */
export function rosterOf(
	rules: readonly SpellingRule[],
	settings: Readonly<Record<string, RuleSetting>>,
): Roster {
	const active = rules.filter(({ id, incubating }) => {
		const setting = settings[id]
		return setting === undefined ? !incubating : setting !== 'off'
	})
	const word = active.filter((rule) => rule.unit === 'word')
	return {
		letter: active.filter((rule) => rule.unit === 'letter'),
		word,
		traits: word.reduce((traits, rule) => traits | rule.traits, 0),
		wordByTraits: new Map(),
		marks: byMark(active.filter((rule) => rule.unit === 'mark')),
		number: tokenRules(active, 'number'),
		foreign: tokenRules(active, 'foreign'),
		space: tokenRules(active, 'space'),
		article: active.filter((rule) => rule.unit === 'article'),
	}
}

/** The rules for words with these traits; few sets of traits exist. */
export function wordRules(roster: Roster, traits: number): readonly WordRule[] {
	const asked = traits & roster.traits
	const known = roster.wordByTraits.get(asked)
	if (known) return known
	const rules = roster.word.filter((rule) => (rule.traits & asked) !== 0)
	roster.wordByTraits.set(asked, rules)
	return rules
}

/** The rules for a mark that a token of this kind follows; kind 0 at the end of the text. */
export function markRules(
	{ marks }: Roster,
	mark: number,
	next: number,
): readonly MarkRule[] | undefined {
	return marks.get((mark << KIND_BITS) | next)
}

const KIND_BITS = 3

function tokenRules(rules: readonly SpellingRule[], unit: TokenRule['unit']): readonly TokenRule[] {
	return rules.filter((rule): rule is TokenRule => rule.unit === unit)
}

function byMark(rules: readonly MarkRule[]): ReadonlyMap<number, readonly MarkRule[]> {
	const table = new Map<number, MarkRule[]>()
	for (const rule of rules) {
		for (const mark of rule.marks) {
			for (let next = 0; next < 1 << KIND_BITS; next++) {
				if (rule.before !== undefined && rule.before !== next) continue
				const place = (mark << KIND_BITS) | next
				table.set(place, [...(table.get(place) ?? []), rule])
			}
		}
	}
	return table
}
