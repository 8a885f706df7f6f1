import { type Column, columnOf } from './growing.ts'
import { type MergedTerms, mergeTerms } from './merge-terms.ts'
import { documentCount, type Segment } from './segment.ts'
import type { Fingerprint } from './segment-builder.ts'
import { compareStrings, StringsBuilder } from './strings.ts'

/** A segment, and which of its documents go on. */
export interface Share {
	readonly segment: Segment
	readonly keeps: (document: number) => boolean
	/** Documents whose file was touched but not changed, with how it looks now. */
	readonly renewed?: ReadonlyMap<number, Fingerprint>
}

/** A share with its terms: those that what is kept of it uses, and their numbers among all. */
interface Source extends Share {
	readonly isUsed: Uint8Array
	readonly numbers: Uint32Array
}

/** A document that goes on; `source` is a place among the sources. */
interface Kept {
	readonly source: number
	readonly document: number
}

/**
 * Makes one segment of what is kept of several: the one that sealing their files together would make. A
 * path may be kept once only. Takes time that grows with the postings and no more memory than the result,
 * since all that is merged is in order already; in steps of a millisecond or two, between which the
 * segments may be asked: what is kept is decided in the first.
 */
export function* mergeSegments(shares: readonly Share[]): Generator<void, Segment> {
	const sources = shares.map(sourceOf)
	const kept = keptOf(sources)
	const widths = measure(sources, kept)
	yield
	const terms = yield* mergeTerms(sources)
	return {
		documents: { ...stateColumns(sources, kept), ...startColumns(sources, kept) },
		...withoutCount(terms),
		postings: yield* postingColumns({ sources, kept, widths, terms: terms.count }),
	}
}

/** The same in one go. */
export function mergeAtOnce(shares: readonly Share[]): Segment {
	const steps = mergeSegments(shares)
	let step = steps.next()
	while (!step.done) step = steps.next()
	return step.value
}

function withoutCount({ groups, terms }: MergedTerms): Pick<Segment, 'groups' | 'terms'> {
	return { groups, terms }
}

function sourceOf(share: Share): Source {
	const { length } = share.segment.terms.label.ends
	return { ...share, isUsed: new Uint8Array(length), numbers: new Uint32Array(length) }
}

/** In order of path. */
function keptOf(sources: readonly Source[]): readonly Kept[] {
	const kept: Kept[] = []
	sources.forEach(({ segment, keeps }, source) => {
		for (let document = 0; document < documentCount(segment); document++) {
			if (keeps(document)) kept.push({ source, document })
		}
	})
	const pathsOf = ({ source }: Kept) => (sources[source] as Source).segment.documents.path
	return kept.sort((a, b) => compareStrings(pathsOf(a), a.document, pathsOf(b), b.document))
}

/** How much room the postings need. */
interface Widths {
	postings: number
	offsets: number
	mostTimes: number
	mostOffset: number
}

/** Also marks the terms that are used. */
function measure(sources: readonly Source[], kept: readonly Kept[]): Widths {
	const widths: Widths = { postings: 0, offsets: 0, mostTimes: 0, mostOffset: 0 }
	for (const { source, document } of kept) {
		const { segment, isUsed } = sources[source] as Source
		const { term, times, offset } = segment.postings
		const [from, to] = bounds(segment.documents.postingStart, document)
		const [start, end] = bounds(segment.documents.offsetStart, document)
		mark(isUsed, term, from, to)
		widths.postings += to - from
		widths.offsets += end - start
		widths.mostTimes = most(times, from, to, widths.mostTimes)
		widths.mostOffset = most(offset, start, end, widths.mostOffset)
	}
	return widths
}

function mark(isUsed: Uint8Array, term: Column, from: number, to: number): void {
	for (let posting = from; posting < to; posting++) isUsed[term[posting] as number] = 1
}

function most(column: Column, from: number, to: number, least: number): number {
	let found = least
	for (let i = from; i < to; i++) found = Math.max(found, column[i] as number)
	return found
}

function bounds(starts: Uint32Array, document: number): readonly [from: number, to: number] {
	return [starts[document] as number, starts[document + 1] as number]
}

function stateColumns(
	sources: readonly Source[],
	kept: readonly Kept[],
): Omit<Segment['documents'], 'postingStart' | 'offsetStart'> {
	const { length } = kept
	const path = new StringsBuilder()
	const [size, modified] = [new Float64Array(length), new Float64Array(length)]
	const [hash, setting] = [new Uint32Array(2 * length), new Uint32Array(length)]
	const [day, tokens] = [new Int32Array(length), new Uint32Array(length)]
	kept.forEach(({ source, document }, i) => {
		const { segment, renewed } = sources[source] as Source
		const { documents } = segment
		const now = renewed?.get(document)
		path.add(documents.path, document)
		size[i] = now?.size ?? (documents.size[document] as number)
		modified[i] = now?.modified ?? (documents.modified[document] as number)
		hash.set(now?.hash ?? documents.hash.subarray(2 * document, 2 * document + 2), 2 * i)
		setting[i] = now?.setting ?? (documents.setting[document] as number)
		day[i] = documents.day[document] as number
		tokens[i] = documents.tokens[document] as number
	})
	return { path: path.strings(), size, modified, hash, setting, day, tokens }
}

function startColumns(
	sources: readonly Source[],
	kept: readonly Kept[],
): Pick<Segment['documents'], 'postingStart' | 'offsetStart'> {
	const postingStart = new Uint32Array(kept.length + 1)
	const offsetStart = new Uint32Array(kept.length + 1)
	kept.forEach(({ source, document }, i) => {
		const { documents } = (sources[source] as Source).segment
		const [from, to] = bounds(documents.postingStart, document)
		const [start, end] = bounds(documents.offsetStart, document)
		postingStart[i + 1] = (postingStart[i] as number) + to - from
		offsetStart[i + 1] = (offsetStart[i] as number) + end - start
	})
	return { postingStart, offsetStart }
}

interface Copying {
	readonly sources: readonly Source[]
	readonly kept: readonly Kept[]
	readonly widths: Widths
	/** How many terms there are. */
	readonly terms: number
}

/** Numbers of terms keep their order in every source, so the postings of a document keep theirs. */
function* postingColumns({
	sources,
	kept,
	widths,
	terms,
}: Copying): Generator<void, Segment['postings']> {
	const term = columnOf(widths.postings, terms - 1)
	const times = columnOf(widths.postings, widths.mostTimes)
	const offset = columnOf(widths.offsets, widths.mostOffset)
	let [posting, at] = [0, 0]
	for (const [i, { source, document }] of kept.entries()) {
		if (i % A_STEP === 0) yield
		const { segment, numbers } = sources[source] as Source
		const { documents, postings } = segment
		const [from, to] = bounds(documents.postingStart, document)
		const [start, end] = bounds(documents.offsetStart, document)
		times.set(postings.times.subarray(from, to), posting)
		offset.set(postings.offset.subarray(start, end), at)
		copyTerms(postings.term, from, to, numbers, term, posting)
		posting += to - from
		at += end - start
	}
	return { term, times, offset }
}

/** Copies the terms of some postings, renumbered, to a place in another column. */
function copyTerms(
	own: Column,
	from: number,
	to: number,
	numbers: Uint32Array,
	target: Column,
	at: number,
): void {
	const shift = at - from
	for (let i = from; i < to; i++) target[i + shift] = numbers[own[i] as number] as number
}

/** Documents copied at once. */
const A_STEP = 2048
