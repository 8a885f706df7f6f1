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
import type { Candidate, Judged } from './slips.ts'
import type { Evidence } from './superfluous-letters.ts'
import { type Suspect, suspectOf } from './suspect.ts'

/** What is meant, and what speaks for it. */
interface Found {
	readonly word: string
	readonly evidence: Evidence
	/** Where it was judged by its neighbours. */
	readonly judged?: Judged
}

/** Nats by which a word must fit its neighbours in a name, and where it stands with its letters swapped more than once. */
const FITTING_IN_NAME = 6.5
const FITTING_TWICE = 5

/** The slips of a text that this bears out, names left alone. */
export function checkSlips(page: Page, wanted: Evidence): readonly Draft[] {
	const drafts: Draft[] = []
	for (const [i, found] of slipsOn(page)) {
		if (found.evidence !== wanted) continue
		const span = spanOf(page.tokens, i)
		if (isNamed(page, span) && !isKnownName(found)) continue
		drafts.push(draft(span, [found.word]))
	}
	return drafts
}

/** Two rules ask for the slips of a text, and to find them takes longer than to ask any other rule. */
const slipsByPage = new WeakMap<Page, ReadonlyMap<number, Found>>()

/**
 * The unknown and very rare words of a text that a slip of the fingers makes of a common one, by token.
 * A slip happens once: a word that returns is a word, or a name, unless its letters are swapped.
 */
function slipsOn(page: Page): ReadonlyMap<number, Found> {
	const known = slipsByPage.get(page)
	if (known) return known
	const slips = new Map<number, Found>()
	const swapped = new Map<number, Found>()
	for (const i of page.slips) {
		const plural = pluralAt(page, i)
		if (plural !== undefined) slips.set(i, { word: plural, evidence: 'strong' })
		const found = plural === undefined ? likeliest(page, i) : undefined
		if (found && isAlone(page.tokens, i)) slips.set(i, found)
		else if (found && isSwapped(found)) swapped.set(page.tokens.key[i] as number, found)
	}
	if (swapped.size > 0) addReturning(slips, page, swapped)
	slipsByPage.set(page, slips)
	return slips
}

/** Adds all places of words that are slips in one of them, by key. */
function addReturning(
	slips: Map<number, Found>,
	page: Page,
	found: ReadonlyMap<number, Found>,
): void {
	for (const i of page.slips) {
		const known = found.get(page.tokens.key[i] as number)
		if (known) slips.set(i, known)
	}
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
	return evidence && { word: judged.word, evidence, judged }
}

/** Whether hardly anything but letters in the wrong order is left: those that are used to it type them so again. */
function isSwapped({ evidence, judged }: Found): boolean {
	if (judged?.slip.kind !== 'swapped' || evidence !== 'strong') return false
	return judged.fits >= FITTING_TWICE
}

/**
 * Whether news writes the word so often beside these that the name is known, and what differs hardly makes another
 * name: a letter more may be how others spell it.
 */
function isKnownName({ evidence, judged }: Found): boolean {
	if (!judged || judged.fits < FITTING_IN_NAME) return false
	const { kind } = judged.slip
	return kind === 'swapped' || (evidence === 'strong' && kind !== 'superfluous')
}

function isNamed({ annotations }: Page, span: Span): boolean {
	return overlapsName(annotations, span, ['PER', 'LOC'])
}
