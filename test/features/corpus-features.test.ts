import assert from 'node:assert/strict'
import { nameKey } from '../../server/src/core/index.ts'
import { glance } from '../../server/src/features/corpus-hover.ts'
import {
	type ArticleMentions,
	mentionsByPath,
} from '../../server/src/features/corpus-references.ts'
import { locate } from '../../server/src/features/locate.ts'
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts'
import { refer } from '../../server/src/lsp/keeper/refer.ts'
import { entry, indexOf, name } from '../core/corpus/articles.ts'

const names = {
	ahmad: 'أحمد الطيب',
	bareAhmad: 'احمد الطيب',
	ahmadia: 'الأحمدية',
	typed: 'واحمد',
}
const ahmad = { kind: 'PER', key: nameKey(names.ahmad) } as const

const index = indexOf(
	entry('cairo/1.txt', [name('PER', names.ahmad, names.ahmad, 40, 90)], '2019-08-03'),
	entry('cairo/2.txt', [name('PER', names.ahmad, names.bareAhmad, 7)], '2018-01-02'),
	entry('tunis/1.txt', [
		name('PER', names.ahmad, names.ahmad, 31),
		name('PER', names.ahmad, names.bareAhmad, 3),
		name('LOC', names.ahmadia, names.ahmadia, 50),
	]),
)

describe('workspace symbols', () => {
	it('are entities by the beginning of a name, clitics and hamza aside, most frequent first', () => {
		const symbols = workspaceSymbols(index, { query: names.typed, language: 'en' })
		assert.deepEqual(
			symbols.map((symbol) => symbol.name),
			[`\u2068${names.ahmad}\u2069`, `\u2068${names.ahmadia}\u2069`],
		)
	})

	it('stand at a mention', () => {
		const [first] = workspaceSymbols(index, { query: names.ahmadia, language: 'en' })
		assert.deepEqual(first?.place, { path: 'tunis/1.txt', written: names.ahmadia, start: 50 })
	})
})

describe('references across the corpus', () => {
	const given = (limit: number) => {
		const articles: ArticleMentions[] = []
		const end = refer(index, { entity: ahmad, limit }, (more) => articles.push(...more))
		return { articles, ...end }
	}

	it('are mentions in any form, in text order', () => {
		const { articles, isComplete } = given(3)
		assert.ok(isComplete)
		assert.deepEqual(
			articles.map(({ path, places }) => [path, ...places.map(({ start }) => start)]),
			[
				['cairo/1.txt', 40, 90],
				['cairo/2.txt', 7],
				['tunis/1.txt', 3, 31],
			],
		)
		assert.deepEqual([...mentionsByPath(index, ahmad)], articles)
	})

	it('say when there are more than asked for', () => {
		const { articles, isComplete } = given(2)
		assert.equal(articles.length, 2)
		assert.ok(!isComplete)
	})

	it('come in portions, a small one first, whatever becomes of the index meanwhile', () => {
		const paths = Array.from({ length: 250 }, (_, i) => `${100 + i}.txt`)
		const files = indexOf(
			...paths.map((path) => entry(path, [name('PER', names.ahmad, names.ahmad, 1)])),
		)
		const portions: string[][] = []
		refer(files, { entity: ahmad, limit: 240 }, (more) =>
			portions.push(more.map(({ path }) => path)),
		)
		assert.deepEqual(portions.flat(), paths.slice(0, 240))
		assert.ok((portions[0]?.length ?? 0) < 20, `${portions[0]?.length}`)
		assert.ok(portions.length < 10, `${portions.length}`)
		const seen: string[] = []
		for (const { path } of mentionsByPath(files, ahmad)) {
			seen.push(path)
			files.remove(paths.at(-1) ?? '')
		}
		assert.deepEqual(seen, paths)
	})
})

describe('a glance at the corpus', () => {
	it('counts an entity in the corpus and in the folder, with its first and last day', () => {
		const [section] = glance(index, { entity: ahmad, path: 'cairo/1.txt', language: 'en' })
		assert.deepEqual(section?.lines.map(plain), [
			'Mentions 5, articles 3',
			'Folder cairo: mentions 3, articles 2',
			'First 2018-01-02, last 2019-08-03',
		])
	})

	it('says nothing of an entity that no other article names', () => {
		const entity = { kind: 'LOC', key: nameKey(names.ahmadia) } as const
		assert.deepEqual(glance(index, { entity, path: 'tunis/1.txt', language: 'en' }), [])
	})
})

describe('locating what was indexed', () => {
	const text = 'ذهب أحمد ثم عاد أحمد'
	const written = 'أحمد'
	const gone = 'سعيد'

	it('trusts an offset where the same words stand', () => {
		assert.deepEqual(locate(text, { path: '', written, start: 16 }), { start: 16, end: 20 })
	})

	it('finds the nearest place that reads the same in a text that has changed', () => {
		assert.deepEqual(locate(text, { path: '', written, start: 14 }), { start: 16, end: 20 })
		assert.deepEqual(locate(text, { path: '', written, start: 5 }), { start: 4, end: 8 })
		assert.deepEqual(locate(text, { path: '', written, start: 500 }), { start: 16, end: 20 })
	})

	it('finds a phrase whose words are parted by a line end', () => {
		const [first = '', second = ''] = text.split(' ')
		const broken = `${first}\r\n${second}`
		const phrase = `${first} ${second}`
		const whole = { start: 0, end: broken.length }
		assert.deepEqual(locate(broken, { path: '', written: phrase, start: 0 }), whole)
	})

	it('gives nothing for words that are gone', () => {
		assert.equal(locate(text, { path: '', written: gone, start: 4 }), undefined)
	})
})

/** Without the isolates that screens need. */
function plain(text = ''): string {
	return text.replace(/[\u2068\u2069]/gu, '')
}
