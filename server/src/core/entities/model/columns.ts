import { hasArticle, isConjunction } from '../../text/clitics.ts'
import type { Name } from '../name.ts'
import type { ClassifiedWords } from '../word-classes.ts'
import { isWord } from '../words.ts'
import type { EntityModel } from './model.ts'
import { labelSeenNames } from './seen-names.ts'
import { segment } from './segment.ts'
import { slotOf, UNKNOWN } from './vocabulary.ts'

/** All that the model's features look at, a column entry a word. */
export interface ModelWords {
	readonly words: ClassifiedWords
	/** Where the stem begins (UTF-16), its skeleton key, and whether its article lost the alef. */
	readonly stem: Uint32Array
	readonly key: Uint32Array
	readonly elided: Uint8Array
	readonly leaf: Uint16Array
	readonly lists: Uint8Array
	readonly frequency: Uint8Array
	readonly profile: Uint16Array
	/** The strongest part of the profile: its place × 8 + its step; 0 when there is none. */
	readonly leaning: Uint8Array
	/** Kind, article, clitics and length as one number. */
	readonly shape: Uint16Array
	/** The label of the word in a name raw news has often; 0 outside. */
	readonly seen: Uint8Array
	/** What the rules take the word for: a `RuleTag` of each layer, three bits a layer. */
	readonly rules: Uint16Array
}

/** What columns are read with. */
export type WordModel = Pick<EntityModel, 'vocabulary' | 'segmenter' | 'seenNames'>

/** Looks up every word of a text. `layers` are the names the rules found, at most five lists. */
export function readColumns(
	words: ClassifiedWords,
	layers: readonly (readonly Name[])[],
	{ vocabulary, segmenter, seenNames }: WordModel,
): ModelWords {
	const { count } = words
	const columns = {
		seen: new Uint8Array(count),
		words,
		stem: new Uint32Array(count),
		key: new Uint32Array(count),
		elided: new Uint8Array(count),
		leaf: new Uint16Array(count),
		lists: new Uint8Array(count),
		frequency: new Uint8Array(count),
		profile: new Uint16Array(count),
		leaning: new Uint8Array(count),
		shape: new Uint16Array(count),
		rules: readRules(count, layers),
	}
	for (let i = 0; i < count; i++) {
		columns.stem[i] = words.start[i] as number
		columns.key[i] = words.key[i] as number
		if (isWord(words, i)) {
			const stem = segment(words, i, vocabulary, segmenter)
			columns.stem[i] = stem.at
			columns.key[i] = stem.key
			columns.elided[i] = stem.elided ? 1 : 0
		}
		columns.shape[i] = shapeOf(columns, i)
		const slot = slotOf(vocabulary, columns.key[i] as number)
		if (slot === UNKNOWN) continue
		columns.leaf[i] = vocabulary.cluster[slot] as number
		columns.lists[i] = vocabulary.lists[slot] as number
		columns.frequency[i] = vocabulary.frequency[slot] as number
		columns.profile[i] = vocabulary.profile[slot] as number
		columns.leaning[i] = leaningOf(columns.profile[i] as number)
	}
	columns.seen.set(labelSeenNames(words, columns.key, seenNames))
	return columns
}

/** Place and step of the largest of the five steps of a profile; the first where two are as large. */
function leaningOf(profile: number): number {
	if (profile === 0) return 0
	let best = 0
	let most = 0
	for (let place = 0; place < 5; place++) {
		const step = (profile >> (3 * place)) & 7
		if (step <= most) continue
		best = place
		most = step
	}
	return 64 + best * 8 + most
}

const BITS_A_LAYER = 3

/** Kind of the name a word begins (odd) or goes on (even), by layer; 0 outside. */
function readRules(count: number, layers: readonly (readonly Name[])[]): Uint16Array {
	const rules = new Uint16Array(count)
	layers.forEach((names, layer) => {
		for (const { kind, first, to } of names) {
			const begin = kind === 'PER' ? 1 : kind === 'LOC' ? 3 : 5
			for (let i = first; i < to; i++) {
				rules[i] = (rules[i] as number) | ((begin + (i > first ? 1 : 0)) << (layer * BITS_A_LAYER))
			}
		}
	})
	return rules
}

function shapeOf({ words, stem, elided }: ModelWords, i: number): number {
	const from = stem[i] as number
	const clitics = cliticsBefore(words, i, from)
	const length = Math.min((words.end[i] as number) - from, 7)
	const isDefinite = elided[i] === 1 || hasArticle(words.text, from) ? 1 : 0
	return ((words.kind[i] as number) << 6) ^ (clitics << 4) ^ (isDefinite << 3) ^ length
}

/** 0 none, 1 a conjunction, 2 a preposition, 3 both. */
function cliticsBefore({ text, start }: ClassifiedWords, i: number, stem: number): number {
	const from = start[i] as number
	if (from === stem) return 0
	if (!isConjunction(text.charCodeAt(from))) return 2
	return stem - from > 1 ? 3 : 1
}
