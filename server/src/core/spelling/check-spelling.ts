import type { Options } from '../analysis.ts'
import type { Finding, RuleSetting } from '../findings.ts'
import { toFinding } from '../rule.ts'
import type { Reading } from '../text/reading.ts'
import type { Tokens } from '../text/tokenize.ts'
import { acceptance } from './accepted.ts'
import { choicesOf, type SpellingChoice } from './consistency/choices.ts'
import { varyingWords } from './consistency/variants.ts'
import { houseOf } from './house.ts'
import type { SpellingKnowledge } from './knowledge.ts'
import { isProtected, protectedSpans } from './protected-spans.ts'
import { type Roster, rosterOf } from './roster.ts'
import type { Annotations, Gathered, Page, Place } from './rule.ts'
import { rules } from './rules/index.generated.ts'
import { type Found, walk } from './walk.ts'

/** The spelling stage: every rule over its tokens or over the text as a whole. */
export function checkSpelling(
	reading: Reading,
	annotations: Annotations,
	knowledge: SpellingKnowledge,
	options: Options,
): SpellingReading {
	const { tokens } = reading
	const roster = rosterFor(options.rules)
	const place = { tokens, knowledge, annotations, house: houseOf(options.house, knowledge.houses) }
	const { found, gathered } = walk(place, roster)
	const page = pageOf(reading, place, gathered, options)
	const drafts = readPage(page, roster).concat(found)
	const accepted = unaccepted(tokens.text, drafts, options.accept)
	return {
		findings: outside(accepted, tokens, gathered.guards).map(({ rule, draft }) => {
			return toFinding(rule, draft, tokens.text)
		}),
		choices: choicesOf(page.varying),
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

function pageOf(
	{ tokens, sentences, article }: Reading,
	{ knowledge, annotations, house }: Omit<Place, 'i'>,
	gathered: Gathered,
	{ part, usage }: Options,
): Page {
	const {
		unlisted,
		slips,
		confusable,
		marked,
		varying,
		adverbs,
		undotted,
		numbers,
		marks,
		spacedMarks,
		quotes,
		guards,
		foreignSigns,
	} = gathered
	return {
		tokens,
		sentences,
		paragraphs: article.paragraphs,
		knowledge,
		annotations,
		house,
		usage,
		part,
		unlisted,
		slips,
		confusable,
		marked,
		varying: varyingWords(varying, tokens, knowledge.variants),
		adverbs,
		undotted,
		numbers,
		marks,
		spacedMarks,
		quotes,
		guards,
		foreignSigns,
	}
}

/** Findings about the whole text come first: where two start together theirs is the one to keep. */
function readPage(page: Page, roster: Roster): Found[] {
	const found: Found[] = []
	for (const rule of roster.article) {
		if (rule.over && page[rule.over].length === 0) continue
		for (const draft of rule.check(page)) found.push({ rule, draft })
	}
	return found
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
