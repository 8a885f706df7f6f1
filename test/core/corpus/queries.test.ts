import assert from 'node:assert/strict'
import { appearsWith } from '../../../server/src/core/corpus/company.ts'
import { findEntities, formsOf } from '../../../server/src/core/corpus/entities.ts'
import { allReferences, filesWith } from '../../../server/src/core/corpus/files-with.ts'
import { findingsByRule } from '../../../server/src/core/corpus/findings.ts'
import { firstReference } from '../../../server/src/core/corpus/first-reference.ts'
import { nameKey } from '../../../server/src/core/corpus/keys.ts'
import { leadingEntities } from '../../../server/src/core/corpus/leading-entities.ts'
import { sealSegment } from '../../../server/src/core/corpus/segment-builder.ts'
import { entityStatistics } from '../../../server/src/core/corpus/statistics.ts'
import {
	articlesIn,
	coarseDateTerms,
	dateTerms,
	timeline,
} from '../../../server/src/core/corpus/timeline.ts'
import { variantClusters } from '../../../server/src/core/corpus/variants.ts'
import { date, entry, finding, indexOf, name } from './articles.ts'

const SISI = 'عبد الفتاح السيسي'
const SISI_JOINED = 'عبدالفتاح السيسي'
const SISI_SHORT = 'السيسي'
const CAIRO = 'القاهرة'
const CAIRO_BARE = 'القاهره'
const ILA_BARE = 'الى'
const ILA = 'إلى'
const AKKADA_BARE = 'اكد'
const AKKADA = 'أكد'
const AMERICA_BARE = 'امريكا'
const AMERICA = 'أمريكا'
const TRUMP = 'دونالد ترامب'
const TRUMP_OTHER = 'دونالد ترمب'

const index = indexOf(
	entry(
		'ahram/1.txt',
		[
			name('PER', SISI, SISI, 5),
			name('PER', SISI, SISI_SHORT, 40, 90),
			name('LOC', CAIRO, CAIRO, 60),
		],
		'2019-12-29',
	),
	entry(
		'ahram/2.txt',
		[
			name('PER', SISI_JOINED, SISI_JOINED, 3),
			name('LOC', CAIRO, CAIRO_BARE, 9),
			date('2019-08-03', 30),
		],
		'2020-01-02',
	),
	entry('riyadh/3.txt', [
		name('PER', TRUMP_OTHER, TRUMP_OTHER, 1),
		date('2019-08', 3, 8),
		finding('hamza-initial', ILA_BARE, ILA, 4, 14),
	]),
	entry('riyadh/4.txt', [
		name('PER', TRUMP, TRUMP, 1, 20),
		finding('hamza-initial', ILA_BARE, ILA, 4),
		finding('hamza-initial', AKKADA_BARE, AKKADA, 9),
	]),
)

describe('a search for entities', () => {
	const found = (text: string) =>
		findEntities(index, { text }).entities.map((entity) => entity.name)

	it('takes both spellings of a name for one entity and names it by the more frequent', () => {
		const { entities, total } = findEntities(index, {})
		assert.equal(total, 4)
		assert.deepEqual(entities[0], { kind: 'PER', key: nameKey(SISI), name: SISI, count: 4 })
	})

	it('finds a name by any of its words, its beginning, without hamza, apart or joined', () => {
		assert.deepEqual(found('السيس'), [SISI])
		assert.deepEqual(found('عبدالفتاح ال'), [SISI])
		assert.deepEqual(found('عبد الفتاح'), [SISI])
		assert.deepEqual(found('قاهرة'), [CAIRO])
	})

	it('takes conjunctions and prepositions off the query', () => {
		assert.deepEqual(found('والقاهرة'), [CAIRO])
		assert.deepEqual(found('للقاهرة'), [CAIRO])
		assert.deepEqual(found('بالقاهره'), [CAIRO])
	})

	it('does not find what lies inside a word, nor across two names', () => {
		assert.deepEqual(found('تاح'), [])
		assert.deepEqual(found('السيسي القاهرة'), [])
		assert.deepEqual(
			found('.*'),
			findEntities(index, {}).entities.map((entity) => entity.name),
		)
	})

	it('finds nothing by a text that is longer than any name', () => {
		assert.deepEqual(found(`${CAIRO} `.repeat(10_000)), [])
		assert.deepEqual(leadingEntities(index, { text: CAIRO.repeat(10_000), limit: 9 }), [])
	})

	it('is paged, and sorted by name if wished', () => {
		const query = { kind: 'PER', sort: 'name', offset: 1, limit: 2 } as const
		const { entities, total } = findEntities(index, query)
		assert.deepEqual(
			entities.map((one) => one.name),
			[TRUMP_OTHER, SISI],
		)
		assert.equal(total, 3)
		assert.equal(findEntities(index, { kind: 'LOC' }).total, 1)
	})
})

describe('a page of many entities', () => {
	const MANY = 300
	const starts = (i: number) => Array.from({ length: 1 + ((i * 7) % 13) }, (_, at) => at)
	const named = (i: number) => `${CAIRO} ${i}`
	const many = indexOf(
		...Array.from({ length: MANY }, (_, i) => {
			return entry(`${i % 50}/${i}.txt`, [name('LOC', named(i), named(i), ...starts(i))])
		}),
	)
	// What an editor shows and has not saved is counted with the rest.
	many.lay('open.txt', { tokens: 9, traces: [name('LOC', CAIRO, CAIRO, ...starts(11))] })

	it('begins like the list of all', () => {
		for (const sort of ['count', 'name'] as const) {
			const all = findEntities(many, { text: CAIRO, sort, limit: MANY + 1 }).entities
			assert.equal(all.length, MANY + 1)
			for (const limit of [1, 7, 150, 250]) {
				const { entities, total } = findEntities(many, { text: CAIRO, sort, limit })
				assert.deepEqual(entities, all.slice(0, limit))
				assert.equal(total, MANY + 1)
			}
			const later = findEntities(many, { text: CAIRO, sort, offset: 40, limit: 20 }).entities
			assert.deepEqual(later, all.slice(40, 60))
		}
	})

	it('goes from most to least', () => {
		const { entities } = findEntities(many, { limit: MANY + 1 })
		const counts = entities.map(({ count }) => count)
		assert.deepEqual(
			counts,
			counts.toSorted((a, b) => b - a),
		)
	})
})

describe('the leading entities', () => {
	const MANY = 5000
	const starts = (i: number) => Array.from({ length: 1 + ((i * 7) % 13) }, (_, at) => at)
	const files = Array.from({ length: 50 }, (_, file) => {
		const names = Array.from({ length: MANY / 50 }, (_, i) => 50 * i + file)
		const traces = names.map((i) => name('LOC', `${CAIRO} ${i}`, `${CAIRO} ${i}`, ...starts(i)))
		return entry(`${file}.txt`, traces)
	})
	const index = indexOf(...files.slice(0, 30))
	index.add(sealSegment(files.slice(30)))
	index.remove('7.txt')
	const texts = ['', CAIRO, `${CAIRO} 4`, `${CAIRO} 49`, `${CAIRO} 4996`, '7', SISI]
	const assertBeginning = () => {
		for (const text of texts) {
			for (const limit of [1, 20, 150]) {
				const { entities } = findEntities(index, { text, limit })
				assert.deepEqual(leadingEntities(index, { text, limit }), entities, text)
			}
		}
	}

	it('are those that the list of all begins with', () => assertBeginning())

	it('are so with what an editor shows and has not saved', () => {
		const forms = [`${CAIRO} 4996`, `${CAIRO} 12`, SISI]
		const traces = forms.map((form, i) => name('LOC', form, form, ...starts(i + 1)))
		index.lay('open.txt', { tokens: 9, traces })
		assertBeginning()
		index.lay('3.txt', { tokens: 9, traces: [name('LOC', `${CAIRO} 4996`, SISI, 1)] })
		assertBeginning()
	})
})

describe('an entity of the corpus', () => {
	const id = { kind: 'PER', key: nameKey(SISI) } as const

	it('has its forms with their counts', () => {
		assert.deepEqual(formsOf(index, id), [
			{ form: SISI_SHORT, count: 2, files: 1 },
			{ form: SISI, count: 1, files: 1 },
			{ form: SISI_JOINED, count: 1, files: 1 },
		])
	})

	it('is referred to by any one place, also when the first files that name it are gone', () => {
		const paths = ['a.txt', 'b.txt', 'c.txt', 'd.txt']
		const files = indexOf(...paths.map((path, i) => entry(path, [name('PER', SISI, SISI, i)])))
		for (const path of paths.slice(0, 3)) files.remove(path)
		assert.deepEqual(firstReference(files, 'PER', id.key), { path: 'd.txt', label: SISI, start: 3 })
		files.remove('d.txt')
		assert.equal(firstReference(files, 'PER', id.key), undefined)
	})

	it('is referred to by file and offset', () => {
		assert.deepEqual(allReferences(index, 'PER', id.key), [
			{
				path: 'ahram/1.txt',
				day: '2019-12-29',
				occurrences: [
					{ label: SISI_SHORT, starts: [40, 90] },
					{ label: SISI, starts: [5] },
				],
			},
			{
				path: 'ahram/2.txt',
				day: '2020-01-02',
				occurrences: [{ label: SISI_JOINED, starts: [3] }],
			},
		])
	})

	it('has statistics, of the whole corpus or of a folder', () => {
		assert.deepEqual(entityStatistics(index, id), {
			mentions: 4,
			files: 2,
			first: '2019-12-29',
			last: '2020-01-02',
			sources: [['ahram', 4]],
		})
		assert.equal(entityStatistics(index, id, 'riyadh/').files, 0)
	})

	it('appears with others', () => {
		const companions = appearsWith(index, id).map(({ entity, files }) => [entity.name, files])
		assert.deepEqual(companions, [[CAIRO, 2]])
	})
})

describe('forms that differ in quotation marks alone', () => {
	it('are no variants', () => {
		const quoted = indexOf(
			entry('a.txt', [name('PER', SISI, SISI, 5)]),
			entry('b.txt', [name('PER', SISI, `«${SISI}»`, 5)]),
		)
		assert.deepEqual(variantClusters(quoted), [])
	})
})

describe('the time line', () => {
	it('counts articles and expressions by year, month and day', () => {
		assert.deepEqual(timeline(index), [
			{ period: '2019', articles: 1, expressions: 3 },
			{ period: '2020', articles: 1, expressions: 0 },
		])
		assert.deepEqual(timeline(index, '2019'), [
			{ period: '2019-08', articles: 0, expressions: 3 },
			{ period: '2019-12', articles: 1, expressions: 0 },
		])
		assert.deepEqual(timeline(index, '2019-08'), [
			{ period: '2019-08-03', articles: 0, expressions: 1 },
		])
	})

	it('leads to the values and articles of a period', () => {
		const found = filesWith(index, dateTerms('2019-08')).all()
		assert.deepEqual(
			found.map(({ path, occurrences }) => [path, occurrences.map(({ label }) => label)]),
			[
				['ahram/2.txt', ['2019-08-03']],
				['riyadh/3.txt', ['2019-08']],
			],
		)
		assert.deepEqual(articlesIn(index, '2019'), ['ahram/1.txt'])
	})

	it('tells the values of a year as a whole from those of its months', () => {
		const dated = indexOf(
			entry('a.txt', [date('2019', 1), date('2019-W31', 5), date('2019-08', 9)]),
			entry('b.txt', [date('2019-08', 1), date('2018', 9)]),
		)
		const found = filesWith(dated, coarseDateTerms('2019')).all()
		assert.deepEqual(
			found.map(({ path, occurrences }) => [path, occurrences.map(({ label }) => label)]),
			[['a.txt', ['2019', '2019-W31']]],
		)
	})
})

describe('the findings of a corpus', () => {
	it('are counted by rule and wording', () => {
		assert.deepEqual(findingsByRule(index), [
			{
				rule: 'hamza-initial',
				count: 4,
				wordings: [
					{ written: ILA_BARE, wanted: ILA, count: 3, files: 2 },
					{ written: AKKADA_BARE, wanted: AKKADA, count: 1, files: 1 },
				],
			},
		])
	})
})

describe('variants of a name', () => {
	it('differ in letters or in spacing, with counts by source', () => {
		const clusters = variantClusters(index)
		assert.deepEqual(
			clusters.map(({ likeness, forms }) => [likeness, ...forms.map(({ form }) => form)]),
			[
				['letters', CAIRO, CAIRO_BARE],
				['spacing', SISI, SISI_JOINED],
			],
		)
		assert.deepEqual(clusters[0]?.forms[0]?.sources, [['ahram', 1]])
	})

	it('are asked for by sound, and then kept apart when they are far from each other', () => {
		const clusters = variantClusters(index, { likeness: 'sound' })
		assert.deepEqual(
			clusters.map(({ likeness, preferred }) => [likeness, preferred]),
			[
				['sound', TRUMP],
				['letters', CAIRO],
				['spacing', SISI],
			],
		)
	})

	it('prefer the hamza that some write to the bare alef that most write', () => {
		const typed = indexOf(
			...Array.from({ length: 9 }, (_, i) =>
				entry(`${i}.txt`, [name('LOC', AMERICA_BARE, AMERICA_BARE, 1)]),
			),
			entry('9.txt', [name('LOC', AMERICA, AMERICA, 1)]),
		)
		assert.equal(variantClusters(typed)[0]?.preferred, AMERICA)
	})
})
