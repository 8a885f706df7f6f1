import type { Options } from '../analysis.ts'
import type { Finding, RuleSetting } from '../findings.ts'
import { inGroups } from '../in-groups.ts'
import { toFinding } from '../rule.ts'
import type { Reading } from '../text/reading.ts'
import type { Tokens } from '../text/tokenize.ts'
import { acceptance } from './accepted.ts'
import { choicesOf, type SpellingChoice } from './consistency/choices.ts'
import { houseOf } from './house.ts'
import type { SpellingKnowledge } from './knowledge.ts'
import { isProtected, protectedSpans } from './protected-spans.ts'
import { type Roster, rosterOf } from './roster.ts'
import type { Annotations, Page, PageRule } from './rule.ts'
import { rules } from './rules/index.generated.ts'
import { checkLetters, checkTokens, type Found, type Start, type Walk, walk } from './walk.ts'

/** A text to be checked. */
export interface Unchecked {
	readonly reading: Reading
	readonly annotations: Annotations
	readonly options: Options
}

/** The spelling stage: every rule over its tokens or over the text as a whole. */
export function checkSpelling(
	reading: Reading,
	annotations: Annotations,
	knowledge: SpellingKnowledge,
	options: Options,
): SpellingReading {
	return checkSpellings([{ reading, annotations, options }], knowledge)[0] as SpellingReading
}

/** The same of several texts, in less time: see `checkAlike`. */
export function checkSpellings(
	texts: readonly Unchecked[],
	knowledge: SpellingKnowledge,
): readonly SpellingReading[] {
	return inGroups(
		texts,
		({ options }) => rosterFor(options.rules),
		(alike, roster) => checkAlike(alike, roster, knowledge),
	)
}

/**
 * Checks texts by the same rules. What is done to one is done to all before the next is done, as there are more rules
 * than the processor's caches hold.
 */
function checkAlike(
	texts: readonly Unchecked[],
	roster: Roster,
	knowledge: SpellingKnowledge,
): readonly SpellingReading[] {
	const walks = texts.map((text) => walk(startOf(text, knowledge), roster))
	checkTokens(walks, roster)
	const letters = walks.map((walked) => checkLetters(walked, roster))
	const found = readPages(walks, roster)
	return texts.map(({ options }, t) => {
		const walked = walks[t] as Walk
		const drafts = (found[t] as Found[]).concat(walked.found, letters[t] as readonly Found[])
		return {
			findings: findingsOf(drafts, walked, options),
			choices: choicesOf(walked.variants),
		}
	})
}

/** What a text is walked with. */
function startOf(
	{ reading, annotations, options }: Unchecked,
	knowledge: SpellingKnowledge,
): Start {
	const { tokens, sentences, article } = reading
	return {
		tokens,
		sentences,
		paragraphs: article.paragraphs,
		knowledge,
		annotations,
		house: houseOf(options.house, knowledge.houses),
		usage: options.usage,
		part: options.part,
	}
}

/** What the spelling stage makes of a text; findings unsorted. */
export interface SpellingReading {
	readonly findings: readonly Finding[]
	readonly choices: readonly SpellingChoice[]
}

type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What was last asked for: all articles of a corpus ask for the same, and to sort the rules takes a while. */
let latest: { readonly settings: RuleSettings; readonly roster: Roster } = {
	settings: {},
	roster: rosterOf(rules, {}),
}

function rosterFor(settings: RuleSettings = {}): Roster {
	if (!isSame(settings, latest.settings)) {
		latest = { settings: { ...settings }, roster: rosterOf(rules, settings) }
	}
	return latest.roster
}

function isSame(a: RuleSettings, b: RuleSettings): boolean {
	const ids = Object.keys(a)
	return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id])
}

/** Findings about the whole text come first: where two start together theirs is the one to keep. */
function readPages(pages: readonly Page[], roster: Roster): readonly Found[][] {
	const found: Found[][] = pages.map(() => [])
	for (const rule of roster.article) {
		for (const [p, page] of pages.entries()) readPage(page, rule, found[p] as Found[])
	}
	return found
}

function readPage(page: Page, rule: PageRule, found: Found[]): void {
	if (rule.over && page[rule.over].length === 0) return
	for (const draft of rule.check(page)) found.push({ rule, draft })
}

function findingsOf(
	drafts: readonly Found[],
	{ tokens, guards }: Walk,
	{ accept }: Options,
): readonly Finding[] {
	const accepted = unaccepted(tokens.text, drafts, accept)
	return outside(accepted, tokens, guards).map(({ rule, draft }) => {
		return toFinding(rule, draft, tokens.text)
	})
}

function unaccepted(
	text: string,
	found: readonly Found[],
	accept: readonly string[] = [],
): readonly Found[] {
	if (accept.length === 0) return found
	const isAccepted = acceptance(accept)
	return found.filter(({ draft: { start, end, replacements } }) => {
		return !isAccepted(text.slice(start, end), replacements)
	})
}

function outside(
	found: readonly Found[],
	tokens: Tokens,
	guards: readonly number[],
): readonly Found[] {
	if (found.length === 0 || guards.length === 0) return found
	const spans = protectedSpans(tokens, guards)
	return found.filter(({ draft }) => !isProtected(spans, draft))
}
