import type { ClassifiedWords } from '../word-classes.ts'
import type { WordTypes } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import { feature, pair } from './features.ts'
import { begins, LABEL_COUNT } from './labels.ts'

/** No word emits more document rows than this. */
export const MOST_DOCUMENT_ROWS = 32

/** The vote beyond the ends of a sentence, and the label there. */
export const NO_VOTE = 255
export const NO_LABEL = LABEL_COUNT

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
	const votes = new Uint8Array(count)
	const repeats = new Uint8Array(count)
	for (let i = 0; i < count; i++) {
		const row = (stems[i] as number) * TALLY
		repeats[i] = Math.min(3, (tallies[row + IN_ALL] as number) - 1)
		votes[i] = voteOf(tallies, row, labels[i] as number)
	}
	return { labels, votes, repeats, echoes: findEchoes(words, stems, tallies, labels) }
}

/** The first type with the stem of word `i`: one number a stem. */
function stemAt({ types, type }: ClassifiedWords, i: number): number {
	return types.facts.stemType[type[i] as number] as number
}

/** By first type the number of a stem, counted on from article to article; older ones are no more. */
let numbers = new Uint32Array(0)
let numbered = 0

/** Numbers the stems of an article from 0 on, so that their tallies lie close together. */
function numberStems(words: ClassifiedWords): Uint32Array {
	const { count, types } = words
	if (numbers.length < types.key.length || numbered + count > 0xffffffff) {
		numbers = new Uint32Array(types.key.length)
		numbered = 0
	}
	const before = numbered
	const stems = new Uint32Array(count)
	for (let i = 0; i < count; i++) {
		const stem = stemAt(words, i)
		if ((numbers[stem] as number) <= before) numbers[stem] = ++numbered
		stems[i] = (numbers[stem] as number) - before - 1
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
	const echoes = new Uint8Array(words.count)
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
		while (labels[to] === label + 1) to++
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

/** A word's votes and those of its neighbours. */
export interface VoteWindow {
	label: number
	vote: number
	echo: number
	repeats: number
	labelBefore: number
	voteBefore: number
	echoBefore: number
	labelAfter: number
	voteAfter: number
	echoAfter: number
}

/** As `emitRows`, for the second reading: what the article says beside the word itself. */
export function emitDocumentRows(
	columns: ModelWords,
	votes: DocumentVotes,
	i: number,
	rows: Int32Array,
): number {
	const { types, type } = columns.words
	const window = voteWindowAt(columns, votes, i)
	const ruled = columns.rules[i] as number
	return emitVoted(types, type[i] as number, window, ruled, rows, emitVotes(window, rows, 0))
}

/** What word `i` and its neighbours were read as. */
export function voteWindowAt(
	{ words: { sentence, count } }: ModelWords,
	{ labels, votes, echoes, repeats }: DocumentVotes,
	i: number,
): VoteWindow {
	const before = i > 0 && sentence[i - 1] === sentence[i] ? i - 1 : -1
	const after = i + 1 < count && sentence[i + 1] === sentence[i] ? i + 1 : -1
	return {
		label: labels[i] as number,
		vote: votes[i] as number,
		echo: echoes[i] as number,
		repeats: repeats[i] as number,
		labelBefore: before < 0 ? NO_LABEL : (labels[before] as number),
		voteBefore: before < 0 ? NO_VOTE : (votes[before] as number),
		echoBefore: before < 0 ? 0 : (echoes[before] as number),
		labelAfter: after < 0 ? NO_LABEL : (labels[after] as number),
		voteAfter: after < 0 ? NO_VOTE : (votes[after] as number),
		echoAfter: after < 0 ? 0 : (echoes[after] as number),
	}
}

/** What votes say, whatever the word is. */
export function emitVotes(window: Readonly<VoteWindow>, rows: Int32Array, from: number): number {
	const { label, vote, echo, labelBefore, labelAfter } = window
	const labelled = pair(label, vote)
	let n = from
	rows[n++] = feature(100, label)
	rows[n++] = feature(101, vote)
	rows[n++] = feature(102, labelled)
	rows[n++] = feature(103, echo)
	rows[n++] = feature(104, pair(echo, label))
	rows[n++] = feature(105, pair(vote, window.repeats))
	rows[n++] = feature(106, pair(labelBefore, vote))
	rows[n++] = feature(107, pair(labelAfter, vote))
	rows[n++] = feature(108, pair(window.voteBefore, vote))
	rows[n++] = feature(109, pair(window.voteAfter, vote))
	rows[n++] = feature(110, pair(pair(window.echoBefore, echo), window.echoAfter))
	rows[n++] = feature(111, pair(pair(labelBefore, labelled), labelAfter))
	return n
}

/** What the votes of a word say in the light of what it is. */
export function emitVoted(
	{ facts }: WordTypes,
	type: number,
	{ vote, echo }: Pick<VoteWindow, 'vote' | 'echo'>,
	ruled: number,
	rows: Int32Array,
	from: number,
): number {
	let n = from
	rows[n++] = feature(112, pair(vote, facts.lists[type] as number))
	rows[n++] = feature(113, pair(vote, facts.shape[type] as number))
	rows[n++] = feature(114, pair(echo, ruled))
	rows[n++] = feature(115, pair(pair(vote, echo), facts.coarse[type] as number))
	rows[n++] = feature(116, pair(vote, facts.leaning[type] as number))
	return n
}
