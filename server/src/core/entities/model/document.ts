import type { ModelWords } from './columns.ts'
import { hash, pair } from './features.ts'
import { begins, LABEL_COUNT } from './labels.ts'

/** No word emits more document rows than this. */
export const MOST_DOCUMENT_ROWS = 32

/** The vote beyond the ends of a sentence. */
const NO_VOTE = 255

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
export function gatherVotes(columns: ModelWords, labels: Uint8Array): DocumentVotes {
	const tallies = tally(columns, labels)
	const { count } = columns.words
	const votes = new Uint8Array(count)
	const repeats = new Uint8Array(count)
	for (let i = 0; i < count; i++) {
		const seen = tallies.get(columns.key[i] as number) as Uint16Array
		repeats[i] = Math.min(3, (seen[LABEL_COUNT] as number) - 1)
		votes[i] = voteOf(seen, labels[i] as number)
	}
	return { labels, votes, repeats, echoes: findEchoes(columns, labels) }
}

/** For each stem, how often it got each label, and how often it stands there in all. */
function tally({ key, words }: ModelWords, labels: Uint8Array): ReadonlyMap<number, Uint16Array> {
	const tallies = new Map<number, Uint16Array>()
	for (let i = 0; i < words.count; i++) {
		const seen = tallies.get(key[i] as number) ?? new Uint16Array(LABEL_COUNT + 1)
		tallies.set(key[i] as number, seen)
		const label = labels[i] as number
		seen[label] = (seen[label] as number) + 1
		seen[LABEL_COUNT] = (seen[LABEL_COUNT] as number) + 1
	}
	return tallies
}

/**
 * The label most other occurrences got, with how sure that is: label × 4 + (0 nobody, 1 under half,
 * 2 most, 3 all). Ties go to the smaller label.
 */
function voteOf(seen: Uint16Array, own: number): number {
	const others = (seen[LABEL_COUNT] as number) - 1
	if (others === 0) return 0
	let best = 0
	let most = 0
	for (let label = 0; label < LABEL_COUNT; label++) {
		const count = (seen[label] as number) - (label === own ? 1 : 0)
		if (count <= most) continue
		best = label
		most = count
	}
	const share = most === others ? 3 : most * 2 > others ? 2 : 1
	return best * 4 + share
}

/** Marks where names of two words or more found anywhere stand again, longest first. */
function findEchoes({ key, words }: ModelWords, labels: Uint8Array): Uint8Array {
	const echoes = new Uint8Array(words.count)
	const found = namesByOpener(key, labels)
	for (let i = 0; i < words.count; i++) {
		const name = found.get(key[i] as number)?.find((known) => standsAt(words.key, known, i))
		if (!name) continue
		for (let j = 0; j < name.keys.length; j++) echoes[i + j] = name.label + (j > 0 ? 1 : 0)
		i += name.keys.length - 1
	}
	return echoes
}

interface FoundName {
	readonly keys: readonly number[]
	readonly label: number
}

/** The names of a first reading by the stem of their first word, longest first. */
function namesByOpener(key: Uint32Array, labels: Uint8Array): Map<number, FoundName[]> {
	const found = new Map<number, FoundName[]>()
	for (let i = 0; i < labels.length; i++) {
		const label = labels[i] as number
		if (!begins(label)) continue
		let to = i + 1
		while (labels[to] === label + 1) to++
		const keys = Array.from(key.subarray(i, to))
		const known = found.get(keys[0] as number) ?? []
		if (known.some((name) => name.label === label && sameKeys(name.keys, keys))) continue
		known.push({ keys, label })
		found.set(keys[0] as number, known)
	}
	for (const names of found.values()) names.sort((a, b) => b.keys.length - a.keys.length)
	return found
}

function sameKeys(a: readonly number[], b: readonly number[]): boolean {
	return a.length === b.length && a.every((key, i) => key === b[i])
}

/** The first word has been compared by its stem; later ones stand whole. */
function standsAt(key: Uint32Array, { keys }: FoundName, i: number): boolean {
	return keys.every((expected, j) => j === 0 || key[i + j] === expected)
}

/** As `emitRows`, for the second reading: what the article says beside the word itself. */
export function emitDocumentRows(
	columns: ModelWords,
	{ labels, votes, echoes, repeats }: DocumentVotes,
	i: number,
	rows: Int32Array,
): number {
	const { sentence, count } = columns.words
	const before = i > 0 && sentence[i - 1] === sentence[i] ? i - 1 : -1
	const after = i + 1 < count && sentence[i + 1] === sentence[i] ? i + 1 : -1
	const label = labels[i] as number
	const vote = votes[i] as number
	const echo = echoes[i] as number
	const labelled = pair(label, vote)
	const last = before < 0 ? LABEL_COUNT : (labels[before] as number)
	const next = after < 0 ? LABEL_COUNT : (labels[after] as number)
	const lastVote = before < 0 ? NO_VOTE : (votes[before] as number)
	const nextVote = after < 0 ? NO_VOTE : (votes[after] as number)
	const lastEcho = before < 0 ? 0 : (echoes[before] as number)
	const nextEcho = after < 0 ? 0 : (echoes[after] as number)
	let n = 0
	rows[n++] = hash(100, label)
	rows[n++] = hash(101, vote)
	rows[n++] = hash(102, labelled)
	rows[n++] = hash(103, echo)
	rows[n++] = hash(104, pair(echo, label))
	rows[n++] = hash(105, pair(vote, repeats[i] as number))
	rows[n++] = hash(106, pair(last, vote))
	rows[n++] = hash(107, pair(next, vote))
	rows[n++] = hash(108, pair(lastVote, vote))
	rows[n++] = hash(109, pair(nextVote, vote))
	rows[n++] = hash(110, pair(pair(lastEcho, echo), nextEcho))
	rows[n++] = hash(111, pair(pair(last, labelled), next))
	rows[n++] = hash(112, pair(vote, columns.lists[i] as number))
	rows[n++] = hash(113, pair(vote, columns.shape[i] as number))
	rows[n++] = hash(114, pair(echo, columns.rules[i] as number))
	rows[n++] = hash(115, pair(pair(vote, echo), ((columns.leaf[i] as number) + 31) >> 5))
	rows[n++] = hash(116, pair(vote, columns.leaning[i] as number))
	return n
}
