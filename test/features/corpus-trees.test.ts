import assert from 'node:assert/strict'
import type { TreeName, TreeQuestion } from '../../server/src/features/tree/tree-node.ts'
import { childrenIn } from '../../server/src/features/tree/trees.ts'
import { choice, date, entry, finding, indexOf, name } from '../core/corpus/articles.ts'

const names = {
	full: 'عبد الفتاح السيسي',
	joined: 'عبدالفتاح السيسي',
	surname: 'السيسي',
	libya: 'ليبيا',
	ahmad: 'أحمد',
	bareAhmad: 'احمد',
}

const stems = {
	east: 'أميرك',
	west: 'أمريك',
}

const index = indexOf(
	entry(
		'cairo/1.txt',
		[
			name('PER', names.full, names.full, 40, 90),
			name('PER', names.full, names.surname, 12),
			name('LOC', names.libya, names.libya, 60),
		],
		'2019-08-03',
	),
	entry(
		'cairo/2.txt',
		[
			name('PER', names.full, names.joined, 7),
			finding('hamza-initial', names.bareAhmad, names.ahmad, 30, 55),
		],
		'2019-12-29',
	),
	entry('tunis/1.txt', [
		name('PER', names.ahmad, names.ahmad, 3),
		finding('hamza-initial', names.bareAhmad, names.ahmad, 8),
		finding('bidi-control', '', '', 1),
	]),
)

describe('the trees of the corpus', () => {
	it('lead from kinds to entities by count, and to the articles that name them', () => {
		assert.deepEqual(rows('entities', []), ['People 2', 'Places 1'])
		assert.deepEqual(rows('entities', ['PER']), [`${names.full} 4`, `${names.ahmad} 1`])
		const [person] = children('entities', ['PER']).nodes
		assert.deepEqual(rows('entities', person?.id ?? []), [
			'Appears with ',
			'1.txt 2019-08-03 · × 3 · cairo',
			'2.txt 2019-12-29 · × 1 · cairo',
		])
	})

	it('open an article at the first mention in it, whatever its form', () => {
		const [person] = children('entities', ['PER']).nodes
		const [, article] = children('entities', person?.id ?? []).nodes
		assert.deepEqual(article?.place, { path: 'cairo/1.txt', start: 12, written: names.surname })
	})

	it('tell who appears with an entity, and lead on from there', () => {
		const [person] = children('entities', ['PER']).nodes
		const [company] = children('entities', person?.id ?? []).nodes
		const [place] = children('entities', company?.id ?? []).nodes
		assert.equal(plain(place?.label), names.libya)
		assert.equal(plain(place?.description), 'articles: 1')
		assert.deepEqual(place?.id, ['LOC', names.libya])
	})

	it('offer no company of an entity that stands alone in its articles', () => {
		const [, alone] = children('entities', ['PER']).nodes
		assert.deepEqual(rows('entities', alone?.id ?? []), ['1.txt × 1 · tunis'])
	})

	it('filter names by their beginning, without hamza', () => {
		assert.deepEqual(rows('entities', [], { filter: names.bareAhmad }), ['People 1'])
		assert.deepEqual(rows('entities', ['PER'], { filter: names.bareAhmad }), [`${names.ahmad} 1`])
	})

	it('sort names by letter where asked', () => {
		assert.deepEqual(rows('entities', ['PER'], { sort: 'name' }), [
			`${names.ahmad} 1`,
			`${names.full} 4`,
		])
	})

	it('come a page at a time, with the number of all', () => {
		const page = children('entities', ['PER'], { offset: 1, limit: 1 })
		assert.equal(page.total, 2)
		assert.deepEqual(
			page.nodes.map(({ subject }) => subject),
			[names.ahmad],
		)
	})

	it('lead from years to months to articles, latest first', () => {
		assert.deepEqual(rows('dates', []), ['2019 articles: 2 · mentions: 0'])
		assert.deepEqual(rows('dates', ['2019']), [
			'2019-12 articles: 1 · mentions: 0',
			'2019-08 articles: 1 · mentions: 0',
		])
		assert.deepEqual(rows('dates', ['2019', '2019-08']), ['1.txt cairo'])
	})

	it('lead from a month to the articles that speak of it, each at the first place', () => {
		const dated = indexOf(
			entry('cairo/1.txt', [date('2019-08-03', 40), date('2019-08', 9)], '2019-12-29'),
			entry('cairo/2.txt', [date('2019-08-01/2019-09', 7), date('P2D', 1)]),
		)
		const shown = (...parent: string[]) => rows('dates', parent, {}, dated)
		assert.deepEqual(shown('2019'), [
			'2019-12 articles: 1 · mentions: 0',
			'2019-08 articles: 0 · mentions: 3',
		])
		assert.deepEqual(shown('2019', '2019-12'), ['1.txt cairo'])
		assert.deepEqual(shown('2019', '2019-08'), ['Mentioned in articles: 2'])
		const [mentions] = children('dates', ['2019', '2019-08'], {}, dated).nodes
		const { nodes } = children('dates', mentions?.id ?? [], {}, dated)
		assert.deepEqual(
			nodes.map(({ place }) => place),
			[
				{ path: 'cairo/1.txt', start: 9, written: '' },
				{ path: 'cairo/2.txt', start: 7, written: '' },
			],
		)
	})

	it('lead from a year to the articles that speak of it as a whole', () => {
		const dated = indexOf(
			entry('cairo/1.txt', [date('2019', 40), date('2019-08', 9)]),
			entry('cairo/2.txt', [date('2019-W31', 7), date('2018', 1)]),
		)
		assert.deepEqual(rows('dates', ['2019'], {}, dated), [
			'Mentioned in articles: 2',
			'2019-08 articles: 0 · mentions: 1',
		])
		assert.deepEqual(rows('dates', ['2018'], {}, dated), ['Mentioned in articles: 1'])
		const [mentions] = children('dates', ['2019'], {}, dated).nodes
		const { nodes, total } = children('dates', mentions?.id ?? [], {}, dated)
		assert.equal(total, 2)
		assert.deepEqual(nodes[0]?.place, { path: 'cairo/1.txt', start: 40, written: '' })
	})

	it('lead from rules to wordings to articles', () => {
		assert.deepEqual(rows('findings', []), [
			'hamza-initial 3 · wordings: 1',
			'bidi-control 1 · wordings: 1',
		])
		const [wording] = children('findings', ['hamza-initial']).nodes
		assert.equal(plain(wording?.label), `\u200e${names.bareAhmad} → ${names.ahmad}`)
		assert.equal(plain(wording?.description), '3 · articles: 2')
		assert.deepEqual(rows('findings', wording?.id ?? []), [
			'2.txt 2019-12-29 · × 2 · cairo',
			'1.txt × 1 · tunis',
		])
	})

	it('lead to the articles of what holds a tab', () => {
		const written = `${names.libya}\t،`
		const tabbed = indexOf(
			entry('cairo/1.txt', [
				finding('space-before-mark', written, `${names.libya}،`, 3),
				name('ORG', names.full, `${names.surname}\t${names.libya}`, 40),
			]),
		)
		const [wording] = children('findings', ['space-before-mark'], {}, tabbed).nodes
		assert.equal(plain(wording?.label), `\u200e${names.libya}U+0009، → ${names.libya}،`)
		const [article] = children('findings', wording?.id ?? [], {}, tabbed).nodes
		assert.deepEqual(article?.place, { path: 'cairo/1.txt', start: 3, written })
		assert.equal(article?.kind, 'fixable')
		const [entity] = children('entities', ['ORG'], {}, tabbed).nodes
		const [naming] = children('entities', entity?.id ?? [], {}, tabbed).nodes
		assert.equal(naming?.place?.written, `${names.surname}\t${names.libya}`)
	})

	it('call a rule by its title, and say the id that settings know it by', () => {
		const starts = [4]
		const trace = { topic: 'finding', group: 'hamza-missing', label: 'x\ty', starts } as const
		const own = indexOf(entry('cairo/1.txt', [trace]))
		const [english] = children('findings', [], {}, own).nodes
		const [arabic] = children('findings', [], { language: 'ar' }, own).nodes
		assert.equal(english?.label, 'Missing hamza')
		assert.match(english?.tooltip ?? '', /^hamza-missing\n/u)
		assert.equal(plain(arabic?.label), 'همزة ناقصة')
	})

	it('lead from a name written in two ways to each form with its counts and articles', () => {
		assert.deepEqual(rows('variants', []), [`${names.full} 2 : 1`])
		const [cluster] = children('variants', []).nodes
		const forms = children('variants', cluster?.id ?? []).nodes
		assert.deepEqual(
			forms.map(({ kind, subject }) => `${kind} ${subject}`),
			[`preferred ${names.full}`, `form ${names.joined}`],
		)
		assert.deepEqual(rows('variants', forms[1]?.id ?? []), ['2.txt 2019-12-29 · × 1 · cairo'])
	})

	it('show words of several spellings among the variants, by their stems', () => {
		const spelt = indexOf(
			entry('cairo/1.txt', [choice('america', stems.west, 3, 30), choice('google', 'x', 9)]),
			entry('beirut/1.txt', [choice('america', stems.east, 7)]),
		)
		const shown = (parent: readonly string[], more: Partial<TreeQuestion> = {}) =>
			rows('variants', parent, more, spelt)
		assert.deepEqual(shown([]), [`${stems.west}… 2 : 1`])
		const [row] = children('variants', [], {}, spelt).nodes
		assert.equal(row?.kind, 'choice')
		assert.deepEqual(shown(['america', stems.east]), ['1.txt × 1 · beirut'])
		const kindOf = (stem: string) =>
			children('variants', ['america', stem], {}, spelt).nodes[0]?.kind
		assert.deepEqual([kindOf(stems.west), kindOf(stems.east)], ['article', 'fixable'])
		assert.deepEqual(shown([], { house: { america: stems.east } }), [`${stems.east}… 2 : 1`])
	})

	it('leave out the variants that people keep apart, and prefer what people prefer', () => {
		const apart = { [names.full]: names.full, [names.joined]: names.joined }
		assert.deepEqual(rows('variants', [], { canonical: apart }), [])
		const preferred = { [names.full]: names.joined }
		assert.deepEqual(rows('variants', [], { canonical: preferred }), [`${names.joined} 2 : 1`])
	})

	it('show Arabic isolated', () => {
		const [person] = children('entities', ['PER']).nodes
		assert.equal(person?.label, `\u2068${names.full}\u2069`)
	})

	it('follow what an editor lays over a file', () => {
		const own = indexOf(entry('a.txt', [finding('hamza-initial', names.bareAhmad, names.ahmad, 3)]))
		const question = { parent: [], offset: 0, limit: 9, language: 'en' } as const
		assert.equal(childrenIn(own, { tree: 'findings', ...question }).total, 1)
		own.lay('a.txt', { tokens: 1, traces: [] })
		assert.equal(childrenIn(own, { tree: 'findings', ...question }).total, 0)
	})

	it('answer a node that is no more with nothing', () => {
		assert.deepEqual(rows('variants', ['gone']), [])
		assert.deepEqual(rows('findings', ['gone', 'gone']), [])
	})
})

function children(
	tree: TreeName,
	parent: readonly string[],
	more: Partial<TreeQuestion> = {},
	within = index,
) {
	return childrenIn(within, { tree, parent, offset: 0, limit: 100, language: 'en', ...more })
}

function rows(
	tree: TreeName,
	parent: readonly string[],
	more: Partial<TreeQuestion> = {},
	within = index,
) {
	return children(tree, parent, more, within).nodes.map(
		({ label, description }) => `${plain(label)} ${plain(description)}`,
	)
}

/** Without the isolates that screens need. */
function plain(text = ''): string {
	return text.replace(/[\u2068\u2069]/gu, '')
}
