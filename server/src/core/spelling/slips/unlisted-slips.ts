import { type Draft, draft } from '../../rule.ts'
import type { Span } from '../../text/span.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { Page } from '../rule.ts'
import { femininePlural } from '../words/feminine-plural.ts'
import { isAlone } from '../words/occurrences.ts'
import { relativePluralAt } from '../words/relative-plural.ts'
import { likeliestOf } from './likeliest.ts'
import { evidenceFor } from './slip-evidence.ts'
import type { Candidate } from './slips.ts'
import type { Evidence } from './superfluous-letters.ts'
import { type Suspect, suspectOf } from './suspect.ts'

/** What is meant, and what speaks for it. */
interface Found {
	readonly word: string
	readonly evidence: Evidence
}

/** The slips of a text that this bears out, names left alone. */
export function checkSlips(page: Page, wanted: Evidence): readonly Draft[] {
	const drafts: Draft[] = []
	for (const [i, { word, evidence }] of slipsOn(page)) {
		const span = spanOf(page.tokens, i)
		if (evidence !== wanted || isNamed(page, span)) continue
		drafts.push(draft(span, [word]))
	}
	return drafts
}

/** Two rules ask for the slips of a text, and to find them takes longer than to ask any other rule. */
const slipsByPage = new WeakMap<Page, ReadonlyMap<number, Found>>()

/**
 * The unknown and very rare words of a text that a slip of the fingers makes of a common one, by token.
 * A slip happens once: a word that returns is a word, or a name.
 */
function slipsOn(page: Page): ReadonlyMap<number, Found> {
	const known = slipsByPage.get(page)
	if (known) return known
	const slips = new Map<number, Found>()
	for (const i of page.slips) {
		const plural = pluralAt(page, i)
		if (plural !== undefined) slips.set(i, { word: plural, evidence: 'strong' })
		const found = plural === undefined ? likeliest(page, i) : undefined
		if (found && isAlone(page.tokens, i)) slips.set(i, found)
	}
	slipsByPage.set(page, slips)
	return slips
}

/** A plural that lost a letter of its ending. */
function pluralAt({ tokens, knowledge: { words } }: Page, i: number): string | undefined {
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	return relativePluralAt(words, tokens, i) ?? femininePlural(words, tokens.text, start, end)
}

function likeliest(page: Page, i: number): Found | undefined {
	const suspect = suspectOf(page.knowledge, tokenText(page.tokens, i))
	if (suspect.isRare) return undefined
	// Nearly always there is none of the fingers, and only those are found.
	return (
		found(page, i, suspect, suspect.slipsOfFingers()) && found(page, i, suspect, suspect.slips())
	)
}

function found(
	page: Page,
	i: number,
	suspect: Suspect,
	candidates: readonly Candidate[],
): Found | undefined {
	const judged = likeliestOf(page, i, candidates)
	const evidence = judged && evidenceFor(judged, suspect)
	return evidence && { word: judged.word, evidence }
}

function isNamed({ annotations }: Page, span: Span): boolean {
	return overlapsName(annotations, span, ['PER', 'LOC'])
}
