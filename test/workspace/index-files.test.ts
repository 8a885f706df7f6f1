import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringAt } from '../../server/src/core/corpus/strings.ts'
import type { Knowledge } from '../../server/src/core/index.ts'
import { createIndexer } from '../../server/src/workspace/index-files.ts'
import { testKnowledge } from '../support/knowledge.ts'

describe('indexing files', () => {
	let folder: string
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'warraq-files-'))
	})
	afterEach(() => rmSync(folder, { recursive: true, force: true }))

	const written = (texts: Readonly<Record<string, string>>) =>
		Object.entries(texts).map(([path, text]) => {
			const file = join(folder, path)
			writeFileSync(file, text)
			return { file, path }
		})

	const indexed = (texts: Readonly<Record<string, string>>, knowledge = testKnowledge()) =>
		createIndexer(knowledge, { rules: {}, house: {} })({ scan: 0, files: written(texts) })

	it('keeps nothing of a file that holds no Arabic text, but knows it', () => {
		const { segment, problems } = indexed({
			'2019-12-29.txt': 'in 2019',
			'b.txt': '',
			'c.txt': 'زار',
		})
		assert.deepEqual([...segment.documents.tokens], [0, 0, 1])
		assert.equal(new Set(segment.documents.day).size, 1)
		assert.deepEqual(problems, [])
	})

	it('leaves a file out that is too large to be an article, and says so', () => {
		const files = written({ 'a.txt': 'زار', 'b.txt': 'زار' })
		truncateSync(join(folder, 'a.txt'), 33 << 20)
		const { segment, problems } = createIndexer(testKnowledge(), { rules: {}, house: {} })({
			scan: 0,
			files,
		})
		assert.equal(stringAt(segment.documents.path, 0), 'b.txt')
		assert.deepEqual(problems, [{ path: 'a.txt', message: 'larger than 32 MB, so no article' }])
	})

	it('is the same for many files as for one at a time', () => {
		const texts = Object.fromEntries(
			Array.from({ length: 20 }, (_, i) => [
				`${i + 10}.txt`,
				`زار القاهرة في ${i + 1} مايو 2019\n`,
			]),
		)
		const { segment } = indexed(texts)
		for (const [path, text] of Object.entries(texts)) {
			const alone = indexed({ [path]: text }).segment
			const document = Object.keys(texts).indexOf(path)
			assert.equal(stringAt(segment.documents.path, document), path)
			assert.equal(segment.documents.tokens[document], alone.documents.tokens[0])
			const from = segment.documents.offsetStart[document]
			const to = segment.documents.offsetStart[document + 1]
			assert.deepEqual([...segment.postings.offset.slice(from, to)], [...alone.postings.offset])
		}
	})

	it('tells of a bug that one text meets, and indexes the others', () => {
		let asked = 0
		const knowledge: Knowledge = {
			...testKnowledge(),
			get dates() {
				// Together, then the first by itself.
				if (asked++ < 2) throw new Error('a bug')
				return testKnowledge().dates
			},
		}
		const { segment, problems } = indexed(
			{ 'a.txt': 'زار', 'b.txt': 'وصل', 'c.txt': 'عاد' },
			knowledge,
		)
		assert.deepEqual(problems, [{ path: 'a.txt', message: 'a bug' }])
		assert.equal(segment.documents.tokens.length, 2)
	})
})
