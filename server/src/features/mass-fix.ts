import {
	allReferences,
	applyEdits,
	type CorpusIndex,
	type Edit,
	editsOf,
	type FileReferences,
	type Finding,
	type Fix,
	type FixedText,
	findingsByRule,
	fixInRounds,
	formReferences,
	tokenize,
} from '../core/index.ts'
import type { ArticlePlace } from './tree/tree-node.ts'
import { joined } from './written-form.ts'

/**
 * What to mend in a whole folder, or in the one article at `path`: the safe fixes of rules, names
 * written otherwise than preferred, or a word whose topic of spelling has a preferred choice.
 */
export type FixOrder = (
	| { readonly what: 'rules'; readonly rules: readonly string[] }
	| { readonly what: 'forms'; readonly forms: readonly string[]; readonly preferred: string }
	| { readonly what: 'choice'; readonly topic: string; readonly preferred: string }
) & { readonly path?: string }

/** The articles that an order may change, each with the places of the forms in it. */
export type FixTargets = ReadonlyMap<string, readonly ArticlePlace[]>

/** What an article would become. */
export interface FilePreview {
	readonly path: string
	readonly oldText: string
	readonly newText: string
	/** What makes the one of the other: sorted, not overlapping. */
	readonly edits: readonly Edit[]
	/** Fixes by rule, or by form. */
	readonly fixes: ReadonlyMap<string, number>
}

/** What an order would do. */
export interface FixPreview {
	readonly files: number
	/** Fixes by rule, or by form, most first. */
	readonly fixes: readonly (readonly [name: string, count: number])[]
	/** The first files. */
	readonly previews: readonly FilePreview[]
	readonly problems: readonly FixProblem[]
}

/** A file that cannot be mended, and why. */
export interface FixProblem {
	readonly path: string
	readonly message: string
}

/** What an order has done. */
export interface FixReport {
	readonly files: number
	readonly problems: readonly FixProblem[]
}

/** Where the index says there is something to mend; without rules, whatever any rule found. */
export function fixTargets(index: CorpusIndex, order: FixOrder): FixTargets {
	const references = referencesFor(index, order)
	const targets = new Map<string, ArticlePlace[]>()
	for (const { path, occurrences } of references) {
		if (order.path !== undefined && path !== order.path) continue
		const places = targets.get(path) ?? []
		targets.set(path, places)
		if (order.what === 'rules') continue
		for (const { label, starts } of occurrences) {
			for (const start of starts) places.push({ path, written: label, start })
		}
	}
	return new Map([...targets].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function referencesFor(index: CorpusIndex, order: FixOrder): readonly FileReferences[] {
	switch (order.what) {
		case 'rules':
			return findings(index, order.rules)
		case 'forms':
			return forms(index, order)
		case 'choice':
			return allReferences(index, 'choice', order.topic)
	}
}

function findings(index: CorpusIndex, rules: readonly string[]): readonly FileReferences[] {
	const wanted = rules.length > 0 ? rules : findingsByRule(index).map(({ rule }) => rule)
	return wanted.flatMap((rule) => allReferences(index, 'finding', rule))
}

function forms(
	index: CorpusIndex,
	{ forms: written, preferred }: Extract<FixOrder, { what: 'forms' }>,
): readonly FileReferences[] {
	const others = written.filter((form) => form !== preferred)
	return others.flatMap((form) => formReferences(index, form))
}

/** Finds what is wrong in a text, by the house style of its corpus or by another. */
export type Check = (text: string, house?: Readonly<Record<string, string>>) => readonly Finding[]

/** An article's text with all that an order wants mended in it. */
export function fixArticle(
	order: FixOrder,
	{ text, places }: { readonly text: string; readonly places: readonly ArticlePlace[] },
	check: Check,
): FixedText {
	if (order.what === 'forms') return replaceForms(text, places, order.preferred)
	if (order.what === 'choice')
		return choose(text, places, check(text, { [order.topic]: order.preferred }))
	const { rules } = order
	return fixInRounds(text, check, ({ code, fixes }) =>
		rules.length === 0 || rules.includes(code) ? fixes.find(({ safe }) => safe) : undefined,
	)
}

/** What the house's choice finds at the places of the word, where the text still reads as it did. */
function choose(
	text: string,
	places: readonly ArticlePlace[],
	findings: readonly Finding[],
): FixedText {
	const starts = places
		.filter(({ written = '', start = 0 }) => text.startsWith(written, start))
		.map(({ start = 0 }) => start)
	const counts = new Map<string, number>()
	const fixes = findings.flatMap(({ start, end, code, fixes: [fix] }) => {
		const isWanted = code === VARIANT_STEM && starts.some((at) => start <= at && at < end)
		if (!fix || !isWanted) return []
		const written = text.slice(start, end)
		counts.set(written, (counts.get(written) ?? 0) + 1)
		return [fix]
	})
	return fixed(text, fixes, counts)
}

function fixed(text: string, fixes: readonly Fix[], counts: FixedText['fixes']): FixedText {
	const edits = editsOf(text, fixes)
	return { text: applyEdits(text, edits), edits, fixes: counts }
}

/** The rule about words with several accepted spellings. */
const VARIANT_STEM = 'variant-stem'

/** Where the text no longer reads as it did when it was indexed, nothing is replaced. */
function replaceForms(text: string, places: readonly ArticlePlace[], preferred: string): FixedText {
	const tokens = tokenize(text)
	const counts = new Map<string, number>()
	const edits: Edit[] = []
	for (const { written = '', start = 0 } of places) {
		if (!text.startsWith(written, start)) continue
		const newText = joined({ text, tokens }, start, preferred)
		if (newText === written) continue
		edits.push({ start, end: start + written.length, newText })
		counts.set(written, (counts.get(written) ?? 0) + 1)
	}
	const title = { en: '', ar: '' }
	const fixes = edits.map((edit) => ({ title, safe: true, edits: [edit] }))
	return fixed(text, fixes, counts)
}
