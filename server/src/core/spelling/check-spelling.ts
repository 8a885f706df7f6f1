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
import type { Annotations, PageRule } from './rule.ts'
import { rules } from './rules/index.generated.ts'
import { checkLetters, checkTokens, type Found, type Start, type Walk, walk } from './walk.ts'

/** A text to be checked. */
export interface Unchecked {
	readonly reading: Reading
	readonly annotations: Annotations
	readonly options: Options
}

/** The spelling stage: every rule over the tokens of some texts, or over the texts as a whole. */
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
	const walks: Walk[] = []
	for (const text of texts) walks.push(walk(startOf(text, knowledge), roster))
	checkPages(walks, roster)
	checkTokens(walks, roster)
	for (const walked of walks) checkLetters(walked, roster)
	const read: SpellingReading[] = []
	for (const [t, { options }] of texts.entries()) {
		const walked = walks[t] as Walk
		read.push({ findings: findingsOf(walked, options), choices: choicesOf(walked.variants) })
	}
	return read
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
function checkPages(walks: readonly Walk[], { article }: Roster): void {
	for (const rule of article) for (const walked of walks) checkPage(rule, walked)
}

function checkPage(rule: PageRule, walked: Walk): void {
	if (rule.over && walked[rule.over].length === 0) return
	for (const draft of rule.check(walked)) walked.found.push({ rule, draft })
}

function findingsOf({ tokens, guards, found }: Walk, { accept }: Options): readonly Finding[] {
	const { text } = tokens
	const findings: Finding[] = []
	for (const { rule, draft } of outside(unaccepted(text, found, accept), tokens, guards)) {
		findings.push(toFinding(rule, draft, text))
	}
	return findings
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
