import fc from 'fast-check'
import { CorpusIndex } from '../../../server/src/core/corpus/corpus-index.ts'
import { nameKey } from '../../../server/src/core/corpus/keys.ts'
import { type Entry, sealSegment } from '../../../server/src/core/corpus/segment-builder.ts'
import type { Summary, Topic, Trace } from '../../../server/src/core/corpus/summary.ts'

/** A trace of a name: its canonical form, the form written, where it stands. */
export function name(topic: Topic, canonical: string, form: string, ...starts: number[]): Trace {
	return { topic, group: nameKey(canonical), label: form, starts }
}

/** A trace of a date value. */
export function date(value: string, ...starts: number[]): Trace {
	return { topic: 'date', group: value, label: value, starts }
}

/** A trace of a finding. */
export function finding(rule: string, written: string, wanted: string, ...starts: number[]): Trace {
	return { topic: 'finding', group: rule, label: `${written}\t${wanted}`, starts }
}

/** A trace of a word that may be spelled in several ways. */
export function choice(topic: string, stem: string, ...starts: number[]): Trace {
	return { topic: 'choice', group: topic, label: stem, starts }
}

/** A file in the index, as large as its traces are many. */
export function entry(path: string, traces: readonly Trace[], day?: string): Entry {
	const summary: Summary = day === undefined ? { tokens: 10, traces } : { day, tokens: 10, traces }
	return {
		path,
		fingerprint: { size: traces.length, modified: 1.5, hash: [7, 2 ** 32 - 1], setting: 3 },
		summary,
	}
}

/** An index of one segment. */
export function indexOf(...entries: Entry[]): CorpusIndex {
	const index = new CorpusIndex()
	index.add(sealSegment(entries))
	return index
}

const names = `محمد صلاح
عبدالفتاح السيسي
عبد الفتاح السيسي
أحمد
احمد
القاهرة`.split('\n')
const aTrace: fc.Arbitrary<Trace> = fc.oneof(
	fc
		.tuple(
			fc.constantFrom<Topic>('PER', 'LOC', 'ORG'),
			fc.constantFrom(...names),
			fc.constantFrom(...names, '\ud800', 'a\u0000b\n'),
		)
		.map(([topic, canonical, form]) => name(topic, canonical, form)),
	fc.constantFrom('2019-08-03', '2019-08', '2019', 'P2D', 'XXXX-08-03').map((value) => date(value)),
	fc.constantFrom('x', 'y').map((stem) => choice('america', stem)),
	fc.constantFrom('hamza-initial', 'doubled-mark').map((rule) => finding(rule, 'x', 'y')),
)
const placed = fc
	.tuple(aTrace, fc.uniqueArray(fc.nat(5000), { maxLength: 4 }))
	.map(([trace, starts]): Trace => ({ ...trace, starts: starts.sort((a, b) => a - b) }))
const traces = fc.uniqueArray(placed, {
	maxLength: 8,
	selector: ({ topic, group, label }) => `${topic} ${group} ${label}`,
})

/** Some files with any traces; paths may come twice, then the later one counts. */
export const someEntries: fc.Arbitrary<Entry[]> = fc.array(
	fc
		.tuple(
			fc.constantFrom('a/1.txt', 'a/2.txt', 'b/1.txt', 'b/c/2.txt', '3.txt', 'ملف.txt'),
			traces,
			fc.constantFrom(undefined, '2019-12-29', '1969-07-20'),
		)
		.map(([path, own, day]) => entry(path, own, day)),
	{ maxLength: 9 },
)
