import assert from 'node:assert/strict'
import fc from 'fast-check'
import { appearsWith } from '../../../server/src/core/corpus/company.ts'
import { CorpusIndex } from '../../../server/src/core/corpus/corpus-index.ts'
import { findEntities } from '../../../server/src/core/corpus/entities.ts'
import { allReferences, filesWith, groupTerms } from '../../../server/src/core/corpus/files-with.ts'
import { findingsByRule } from '../../../server/src/core/corpus/findings.ts'
import { leadingEntities } from '../../../server/src/core/corpus/leading-entities.ts'
import { mergeAtOnce } from '../../../server/src/core/corpus/merge-segments.ts'
import { referencesOf } from '../../../server/src/core/corpus/references.ts'
import type { Segment } from '../../../server/src/core/corpus/segment.ts'
import { type Entry, sealSegment } from '../../../server/src/core/corpus/segment-builder.ts'
import { packSegment, readSegment } from '../../../server/src/core/corpus/segment-file.ts'
import { corpusSize, entityStatistics } from '../../../server/src/core/corpus/statistics.ts'
import type { Trace } from '../../../server/src/core/corpus/summary.ts'
import { timeline } from '../../../server/src/core/corpus/timeline.ts'
import { variantClusters } from '../../../server/src/core/corpus/variants.ts'
import { date, name, someEntries } from './articles.ts'

describe('a corpus index', () => {
	it('answers the same whatever the order and the segments its files came in', () => {
		fc.assert(
			fc.property(someEntries, fc.nat(4), fc.integer(), (entries, cut, seed) => {
				const files = lastOfEachPath(entries)
				const whole = answers(indexOf([files]))
				const shuffled = [...files].sort((a, b) => order(a, seed) - order(b, seed))
				assert.deepEqual(answers(indexOf([shuffled.slice(0, cut), shuffled.slice(cut)])), whole)
			}),
		)
	})

	it('lets a later segment replace what an earlier one says of a file', () => {
		fc.assert(
			fc.property(someEntries, (entries) => {
				const oneByOne = indexOf(entries.map((one) => [one]))
				assert.deepEqual(answers(oneByOne), answers(indexOf([lastOfEachPath(entries)])))
			}),
		)
	})

	it('forgets a removed file without a trace', () => {
		fc.assert(
			fc.property(someEntries, (entries) => {
				const files = lastOfEachPath(entries)
				const index = indexOf([files])
				const [gone, ...others] = files
				if (gone) index.remove(gone.path)
				assert.deepEqual(answers(index), answers(indexOf([others])))
			}),
		)
	})

	it('shows what an editor holds in the place of the file, and the file again after it', () => {
		fc.assert(
			fc.property(someEntries, someEntries, (entries, edited) => {
				const files = lastOfEachPath(entries)
				const open = lastOfEachPath(edited)
				const index = indexOf([files])
				for (const { path, summary } of open) index.lay(path, summary)
				const seen = lastOfEachPath([...files, ...open])
				assert.deepEqual(answersButSize(index), answersButSize(indexOf([seen])))
				for (const { path } of open) index.lay(path, undefined)
				assert.deepEqual(answers(index), answers(indexOf([files])))
			}),
		)
	})

	it('is the same after its segments are merged', () => {
		fc.assert(
			fc.property(someEntries, someEntries, (some, others) => {
				const index = indexOf([lastOfEachPath(some), lastOfEachPath(others)])
				const before = answers(index)
				index.replace(index.sealed, merged(index))
				assert.equal(index.sealed.length, 1)
				assert.deepEqual(answers(index), before)
			}),
		)
	})

	it('has the same segment after a merge as if all its files had come at once', () => {
		fc.assert(
			fc.property(someEntries, someEntries, someEntries, (some, others, more) => {
				const segments = [some, others, more].map(lastOfEachPath)
				const all = lastOfEachPath(segments.flat())
				assert.deepEqual(merged(indexOf(segments)), unpacked(sealSegment(all)))
			}),
		)
	})

	it('gives any page of the files that hold a name, in order of path', () => {
		fc.assert(
			fc.property(someEntries, fc.nat(4), fc.nat(3), fc.nat(3), (entries, cut, offset, limit) => {
				const index = indexOf([entries.slice(0, cut), entries.slice(cut)].map(lastOfEachPath))
				for (const { kind, key } of findEntities(index, {}).entities) {
					const files = filesWith(index, groupTerms(kind, key))
					const all = files.all()
					assert.deepEqual(all, [...all].sort(byPath))
					assert.equal(all.length, files.total)
					assert.deepEqual(files.page(offset, limit), all.slice(offset, offset + limit))
				}
			}),
		)
	})

	it('knows which files were not met in a round, merged or changed meanwhile', () => {
		const files = Array.from({ length: 3000 }, (_, i) => entryOf(`${i}.txt`, i))
		const index = indexOf([files.slice(0, 1000), files.slice(1000)])
		index.startRound()
		for (let i = 0; i < 3000; i += 2) assert.equal(index.meet(`${i}.txt`)?.size, i)
		assert.equal(index.meet('3000.txt'), undefined)
		index.add(sealSegment([entryOf('3000.txt', 9), entryOf('2.txt', 9)]))
		index.replace(index.sealed.slice(0, 2), sealSegment(files))
		const unmet = [...index.unmet()]
		assert.equal(unmet.length, 1500)
		assert.ok(unmet.every((path) => Number.parseInt(path, 10) % 2 === 1))
		for (const path of unmet) index.remove(path)
		assert.equal([...index.paths()].length, 1501)
		assert.equal(index.fingerprint('2.txt')?.size, 9)
		assert.equal(index.fingerprint('1.txt'), undefined)
	})

	it('keeps a file that changed while segments were merged', () => {
		const first = entryOf('a.txt', 1)
		const index = indexOf([[first]])
		const merging = index.sealed.slice()
		const merged = sealSegment([first])
		index.add(sealSegment([entryOf('a.txt', 2)]))
		index.replace(merging, merged)
		assert.equal(index.files, 1)
		assert.equal(index.fingerprint('a.txt')?.size, 2)
	})
})

describe('a segment', () => {
	it('comes back from its bytes as it was', () => {
		fc.assert(
			fc.property(someEntries, (entries) => {
				const segment = sealSegment(lastOfEachPath(entries))
				const wellFormed = JSON.parse(JSON.stringify(segment).replaceAll('\\ud800', '\\ufffd'))
				const back = JSON.parse(JSON.stringify(unpacked(segment)))
				assert.deepEqual(back, wellFormed)
			}),
		)
	})

	it('does not hang on the bytes it was read from, whatever kind of array they are in', () => {
		const entries = [entryOf('a.txt', 1), entryOf('b.txt', 2)]
		const traces = [{ topic: 'LOC', group: 'a', label: 'a', starts: [3] }] as const
		const segment = sealSegment(entries.map((one) => ({ ...one, summary: { tokens: 1, traces } })))
		const bytes = packed(segment)
		const back = readSegment(from(bytes))
		bytes.fill(0xff)
		assert.deepEqual(back, unpacked(segment))
	})

	it('keeps every offset, however far on and however many', () => {
		for (const starts of [
			[3],
			[3, 300],
			[3, 70_000],
			Array.from({ length: 300 }, (_, i) => i * 500),
		]) {
			const traces = [
				{ topic: 'date', group: '2019', label: '2019', starts: [1] },
				{ topic: 'LOC', group: 'طرابلس', label: 'طرابلس', starts },
			] as const
			const entries = ['a.txt', 'b.txt'].map((path) => {
				return { ...entryOf(path, 1), summary: { tokens: 9, traces } }
			})
			const [first, second] = [...referencesOf(indexOf([entries]), 'LOC', 'طرابلس')]
			for (const file of [first, second]) {
				assert.deepEqual(file?.occurrences, [{ label: 'طرابلس', starts }])
			}
		}
	})

	it('counts together what several traces say of one thing', () => {
		const traces = [
			date('2019', 8),
			name('LOC', 'a', 'a'),
			date('2018', 1),
			name('LOC', 'a', 'a', 2, 4),
			name('LOC', 'a', 'a', 6),
			date('2019', 9),
		]
		const together = [date('2018', 1), date('2019', 8, 9), name('LOC', 'a', 'a', 2, 4, 6)]
		const sealed = (own: readonly Trace[]) => {
			return sealSegment([{ ...entryOf('a.txt', 1), summary: { tokens: 9, traces: own } }])
		}
		assert.deepEqual(sealed(traces), sealed(together))
	})

	it('is refused when it is damaged or from another version', () => {
		const bytes = packed(sealSegment([]))
		assert.throws(() => readSegment(from(bytes.subarray(0, 20))), RangeError)
		assert.throws(() => readSegment(from(new Uint8Array(8))), RangeError)
	})
})

/** What lives on of the segments of an index, as one. */
function merged({ sealed }: CorpusIndex): Segment {
	const shares = sealed.map((part) => ({
		segment: part.segment,
		keeps: (document: number) => part.isLive(document),
	}))
	return mergeAtOnce(shares)
}

function unpacked(segment: Segment): Segment {
	return readSegment(from(packed(segment)))
}

function packed(segment: Segment): Buffer {
	return Buffer.concat([...packSegment(segment)])
}

/** Gives views of bytes from their start on. */
function from(bytes: Uint8Array): (count: number) => Uint8Array {
	let end = 0
	return (count) => {
		end += count
		if (end > bytes.length) throw new RangeError('there are no more bytes')
		return bytes.subarray(end - count, end)
	}
}

function indexOf(segments: readonly (readonly Entry[])[]): CorpusIndex {
	const index = new CorpusIndex()
	for (const entries of segments) index.add(unpacked(sealSegment(entries)))
	return index
}

function entryOf(path: string, size: number): Entry {
	return {
		path,
		fingerprint: { size, modified: 0, hash: [0, 0], setting: 0 },
		summary: { tokens: 1, traces: [] },
	}
}

function lastOfEachPath(entries: readonly Entry[]): readonly Entry[] {
	return [...new Map(entries.map((one) => [one.path, one])).values()]
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
	return a.path < b.path ? -1 : 1
}

function order({ path, summary }: Entry, seed: number): number {
	return Math.imul(path.length + summary.traces.length * 31 + path.charCodeAt(0), seed | 1)
}

/** What somebody types of names in `someEntries`, and what none of them has. */
const BEGINNINGS = `م
السيس
عبد ال
احمد
ق
ز`.split('\n')

/** Everything a view can ask. */
function answers(index: CorpusIndex) {
	return { ...answersButSize(index), size: corpusSize(index) }
}

function answersButSize(index: CorpusIndex) {
	const { entities, total } = findEntities(index, { limit: 1000 })
	return {
		files: index.files,
		total,
		entities: entities.map((entity) => ({
			entity,
			references: allReferences(index, entity.kind, entity.key),
			statistics: entityStatistics(index, entity),
			company: appearsWith(index, entity),
		})),
		found: BEGINNINGS.map((text) => findEntities(index, { text })),
		leading: BEGINNINGS.map((text) => leadingEntities(index, { text, limit: 2 })),
		findings: findingsByRule(index),
		years: timeline(index),
		months: timeline(index, '2019'),
		variants: variantClusters(index, { likeness: 'sound' }),
	}
}
