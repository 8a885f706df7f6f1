import type { ClassifiedWords } from '../classified-words.ts'
import { bytesFor, numbersFor } from '../room.ts'
import type { ModelWords } from './columns.ts'
import { begins, LABEL_COUNT } from './labels.ts'

/** The vote where all other occurrences of a word are outside names. */
export const ALL_OUTSIDE = 3

/**
 * What a first reading of the whole article says of each word: the label it gave, how the same word
 * was read elsewhere in the article, and the name found elsewhere that would stand here.
 */
export interface DocumentVotes {
	readonly labels: Uint8Array
	/** For each word, how the other occurrences of its stem were read: a code of `voteOf`. */
	readonly votes: Uint8Array
	/** For each word, its place in the longest name found elsewhere that stands here: label, 0 outside. */
	readonly echoes: Uint8Array
	/** How many words of the article carry the same stem, at most 3. */
	readonly repeats: Uint8Array
}

/** Gathers the votes of an article after the first reading. */
export function gatherVotes({ words }: ModelWords, labels: Uint8Array): DocumentVotes {
	const { count } = words
	const stems = numberStems(words)
	const tallies = tally(stems, labels)
	const votes = bytesFor(count)
	const repeats = bytesFor(count)
	for (let i = 0; i < count; i++) {
		const row = (stems[i] as number) * TALLY
		repeats[i] = Math.min(3, (tallies[row + IN_ALL] as number) - 1)
		votes[i] = voteOf(tallies, row, labels[i] as number)
	}
	return { labels, votes, repeats, echoes: findEchoes(words, stems, tallies, labels) }
}

/** By first type the number of a stem, counted on from article to article; older ones are no more. */
let numbers = new Uint32Array(0)
let numbered = 0

/** Numbers the stems of an article from 0 on, so that their tallies lie close together. */
function numberStems(words: ClassifiedWords): Uint32Array {
	const { count, type, types } = words
	if (numbers.length < types.key.length || numbered + count > 0xffffffff) {
		numbers = new Uint32Array(types.key.length)
		numbered = 0
	}
	const { stemType } = types.facts
	const before = numbered
	const known = numbers
	const stems = numbersFor(count)
	for (let i = 0; i < count; i++) stems[i] = stemType[type[i] as number] as number
	for (let i = 0; i < count; i++) {
		const stem = stems[i] as number
		if ((known[stem] as number) <= before) known[stem] = ++numbered
		stems[i] = (known[stem] as number) - before - 1
	}
	return stems
}

/** A stem's row in a tally: how often it got each label, and in the last column how often it is there. */
const TALLY = 8
const IN_ALL = TALLY - 1

/** Room for the tallies of an article, made larger for longer ones. */
let tallied = new Uint32Array(0)

function tally(stems: Uint32Array, labels: Uint8Array): Uint32Array {
	const length = stems.length * TALLY
	if (tallied.length < length) tallied = new Uint32Array(2 * length)
	else tallied.fill(0, 0, length)
	for (let i = 0; i < stems.length; i++) {
		const row = (stems[i] as number) * TALLY
		const own = row + (labels[i] as number)
		tallied[own] = (tallied[own] as number) + 1
		tallied[row + IN_ALL] = (tallied[row + IN_ALL] as number) + 1
	}
	return tallied
}

/**
 * The label most other occurrences got, with how sure that is: label × 4 + (0 nobody, 1 under half,
 * 2 most, 3 all). Ties go to the smaller label.
 */
function voteOf(tallies: Uint32Array, at: number, own: number): number {
	const others = (tallies[at + IN_ALL] as number) - 1
	if (others === 0) return 0
	if ((tallies[at] as number) - (own === 0 ? 1 : 0) === others) return ALL_OUTSIDE
	let best = 0
	let most = 0
	for (let label = 0; label < LABEL_COUNT; label++) {
		const count = (tallies[at + label] as number) - (label === own ? 1 : 0)
		if (count <= most) continue
		best = label
		most = count
	}
	const share = most === others ? 3 : most * 2 > others ? 2 : 1
	return best * 4 + share
}

/** Marks where names found anywhere stand again, longest first. */
function findEchoes(
	words: ClassifiedWords,
	stems: Uint32Array,
	tallies: Uint32Array,
	labels: Uint8Array,
): Uint8Array {
	const echoes = bytesFor(words.count)
	const found = namesByOpener(stems, labels)
	if (found.size === 0) return echoes
	for (let i = 0; i < words.count; i++) {
		const stem = stems[i] as number
		if (!opensName(tallies, stem * TALLY)) continue
		const name = found.get(stem)?.find((known) => standsAt(words, known, i))
		if (!name) continue
		const to = i + name.to - name.first
		for (let j = i; j < to; j++) echoes[j] = name.label + (j > i ? 1 : 0)
		i = to - 1
	}
	return echoes
}

/** True when a stem was read as the first word of a name anywhere. */
function opensName(tallies: Uint32Array, row: number): boolean {
	for (let label = 1; label < LABEL_COUNT; label += 2) if (tallies[row + label] !== 0) return true
	return false
}

/** A name of the first reading: the words `[first, to)` of the article. */
interface FoundName {
	readonly first: number
	readonly to: number
	readonly label: number
}

/** The names of a first reading by the number of the stem of their first word, longest first. */
function namesByOpener(stems: Uint32Array, labels: Uint8Array): Map<number, FoundName[]> {
	const found = new Map<number, FoundName[]>()
	for (let first = 0; first < labels.length; first++) {
		const label = labels[first] as number
		if (!begins(label)) continue
		let to = first + 1
		while (to < labels.length && labels[to] === label + 1) to++
		const name = { first, to, label }
		const opener = stems[first] as number
		const known = found.get(opener)
		if (!known) found.set(opener, [name])
		else if (!known.some((other) => isSame(stems, other, name))) known.push(name)
	}
	for (const names of found.values()) names.sort((a, b) => b.to - b.first - (a.to - a.first))
	return found
}

/** True when two names of one opener are of one kind and of the same stems. */
function isSame(stems: Uint32Array, known: FoundName, { first, to, label }: FoundName): boolean {
	if (known.label !== label || known.to - known.first !== to - first) return false
	for (let j = 1; j < to - first; j++) {
		if (stems[known.first + j] !== stems[first + j]) return false
	}
	return true
}

/** The first word has been compared by its stem; later ones stand whole. */
function standsAt(words: ClassifiedWords, { first, to }: FoundName, i: number): boolean {
	const { key, types, type, count } = words
	if (i + to - first > count) return false
	for (let j = 1; j < to - first; j++) {
		const stem = types.facts.key[type[first + j] as number]
		if (key[i + j] !== stem) return false
	}
	return true
}
