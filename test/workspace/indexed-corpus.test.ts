import assert from 'node:assert/strict'
import fs, {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { mock } from 'node:test'
import { articlesIn, corpusSize, filesWith, type LiveSegment } from '../../server/src/core/index.ts'
import { alone, type Workforce } from '../../server/src/workspace/crew.ts'
import {
	createIndexer,
	type FilesToIndex,
	type IndexedFiles,
} from '../../server/src/workspace/index-files.ts'
import { IndexStore } from '../../server/src/workspace/index-store.ts'
import { IndexedCorpus } from '../../server/src/workspace/indexed-corpus.ts'
import { testKnowledge } from '../support/knowledge.ts'
import { utf32 } from '../support/utf-32.ts'

const PREFERENCES = { rules: {}, house: {} }
const MINISTER = 'الوزير'
const MINUTE = 60_000
const ARTICLE = 'وصل الوزير إلى القاهرة يوم الأحد'

let folder: string
let storage: string
let readFiles: string[]
let stores: IndexStore[]

describe('the index of a folder', () => {
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'warraq-corpus-'))
		storage = mkdtempSync(join(tmpdir(), 'warraq-index-'))
		readFiles = []
		stores = []
		for (const source of ['ahram', 'riyadh']) {
			mkdirSync(join(folder, source))
			for (const n of [1, 2, 3]) writeFileSync(join(folder, source, `${n}.txt`), `${ARTICLE} ${n}`)
		}
	})

	afterEach(() => {
		closeAll()
		for (const path of [folder, storage]) rmSync(path, { recursive: true, force: true })
	})

	it('is built once and loaded from then on', async () => {
		assert.equal((await scanned()).changed, 6)
		assert.equal(readFiles.length, 6)
		const again = await scanned()
		assert.deepEqual([again.met, again.changed, again.files], [6, 0, 6])
		assert.equal(readFiles.length, 6)
	})

	it('reads only what has changed, and forgets what is gone', async () => {
		await scanned()
		appendFileSync(join(folder, 'ahram/1.txt'), ' ثم عاد')
		writeFileSync(join(folder, 'ahram/new.txt'), ARTICLE)
		rmSync(join(folder, 'riyadh/3.txt'))
		const { changed, removed, files, tokens } = await scanned()
		assert.deepEqual([changed, removed, files], [2, 1, 6])
		assert.equal(tokens, await tokensFromScratch())
	})

	it('knows a file that was touched but not changed', async () => {
		await scanned()
		utimesSync(join(folder, 'ahram/2.txt'), 1, 1)
		assert.equal((await scanned()).changed, 1)
		assert.equal((await scanned()).changed, 0)
	})

	it('reads an article anew when its corpus gives it a date', async () => {
		await scanned()
		const dates = JSON.stringify({ articles: { '1.txt': { date: '2019-12-29' } } })
		writeFileSync(join(folder, 'ahram/warraq.json'), dates)
		const corpus = open()
		assert.equal((await corpus.scan()).changed, 1)
		assert.deepEqual(articlesIn(corpus.index, '2019-12-29'), ['ahram/1.txt'])
	})

	it('reads an article anew when its corpus says what its names are', async () => {
		const names = (kind: string) =>
			`{"articles": {"2.txt": {"names": {"add": {"${kind}": ["${MINISTER}"]}}}}}`
		for (const kind of ['PER', 'ORG']) {
			await scanned()
			writeFileSync(join(folder, 'ahram/warraq.json'), names(kind))
			assert.equal((await scanned()).changed, 1, kind)
		}
		assert.equal(readFiles.at(-1), join(folder, 'ahram/2.txt'))
	})

	it('reads an article anew when its corpus accepts a spelling in it', async () => {
		await scanned()
		const accept = JSON.stringify({ articles: { '3.txt': { accept: [MINISTER] } } })
		writeFileSync(join(folder, 'ahram/warraq.json'), accept)
		assert.equal((await scanned()).changed, 1)
	})

	it('reads all articles of a corpus anew when its rules change', async () => {
		await scanned()
		writeFileSync(join(folder, 'riyadh/warraq.json'), '{"rules": {"hamza-initial": "off"}}')
		assert.equal((await scanned()).changed, 3)
		assert.equal((await scanned()).changed, 0)
	})

	it('keeps what was done before a cancel, and goes on from there', async () => {
		for (let n = 0; n < 600; n++) writeFileSync(join(folder, `${n}.txt`), ARTICLE)
		const stop = new AbortController()
		const corpus = open()
		const scan = corpus.scan({ signal: stop.signal, onProgress: () => stop.abort() })
		await assert.rejects(scan, { name: 'AbortError' })
		const done = corpus.index.files
		assert.ok(done > 0 && done < 606, `${done} files were indexed`)
		closeAll()
		assert.equal((await scanned()).changed, 606 - done)
	})

	it('merges its segments as they grow many', async () => {
		const corpus = open()
		for (let n = 0; n < 20; n++) {
			writeFileSync(join(folder, `${n}.txt`), ARTICLE)
			await corpus.scan()
		}
		assert.ok(corpus.index.sealed.length <= 13)
		assert.equal(corpus.index.files, 26)
		closeAll()
		assert.ok(segments().length <= 13)
		assert.equal((await scanned()).changed, 0)
	})

	it('leaves what is being read while its segments are merged, lets go of it else', async () => {
		const corpus = open()
		await corpus.scan()
		await corpus.reading(async () => {
			const reading = filesWith(corpus.index, (part) => part.termCount.keys()).each()
			await mergeAll(corpus)
			const read = Array.from(reading, ({ path }) => path)
			assert.deepEqual(read, ['ahram', 'riyadh'].flatMap(threeIn))
		})
		for (const { termCount } of await mergeAll(corpus)) assert.equal(termCount.length, 0)
	})

	it('lists files that cannot be read and goes on', async () => {
		symlinkSync('nowhere.txt', join(folder, 'ahram/broken.txt'))
		symlinkSync(folder, join(folder, 'ahram/loop'))
		mkdirSync(join(folder, 'ahram/folder.txt'))
		writeFileSync(join(folder, 'ahram/binary.txt'), Buffer.alloc(2000, 7))
		writeFileSync(join(folder, 'ahram/wide.txt'), utf32(ARTICLE, 'le'))
		writeFileSync(join(folder, `${'n'.repeat(200)}.txt`), ARTICLE)
		const { problems, files } = await scanned()
		assert.deepEqual(
			problems.map(({ path }) => path),
			['ahram/broken.txt', 'ahram/wide.txt'],
		)
		assert.match(problems[1]?.message ?? '', /UTF-32/u)
		assert.equal(files, 8)
	})

	it('goes on without a file that takes more memory than there is, and tries it when it has changed', async () => {
		const long = join(folder, 'ahram/2.txt')
		const code = 'ERR_WORKER_OUT_OF_MEMORY'
		let tried = 0
		const corpus = open((file) => {
			if (file !== long) return
			tried++
			if (readFileSync(file).length > 999) throw Object.assign(new Error(code), { code })
		})
		writeFileSync(long, ARTICLE.repeat(99))
		for (const changed of [6, 0]) {
			const found = await corpus.scan()
			assert.deepEqual([found.changed, corpus.index.files, tried], [changed, 5, 2])
			assert.deepEqual(
				found.problems.map(({ path }) => path),
				['ahram/2.txt'],
			)
			assert.match(found.problems[0]?.message ?? '', /memory/u)
		}
		writeFileSync(long, ARTICLE)
		const { problems } = await corpus.scan()
		assert.deepEqual([problems.length, corpus.index.files], [0, 6])
	})

	it('takes a file that vanishes before it is read for gone', async () => {
		await scanned()
		appendFileSync(join(folder, 'ahram/1.txt'), ' ثم عاد')
		const corpus = open((file) => rmSync(file))
		const { problems } = await corpus.scan()
		assert.match(problems[0]?.message ?? '', /ENOENT/u)
		assert.equal(corpus.index.files, 5)
	})

	it('takes a file as it is when it is read, though it was met another', async () => {
		await scanned()
		const path = join(folder, 'ahram/1.txt')
		appendFileSync(path, ' ثم عاد')
		const truncated = open((file) => truncateSync(file, 40))
		await truncated.scan()
		closeAll()
		appendFileSync(path, ' غدا')
		assert.equal((await scanned()).tokens, await tokensFromScratch())
	})

	describe('on disk', () => {
		it('is built anew where it is damaged', async () => {
			await scanned()
			const [segment = ''] = segments()
			truncateSync(join(storage, segment), 100)
			assert.equal((await scanned()).changed, 6)
			assert.equal((await scanned()).changed, 0)
		})

		it('is built anew where its list is damaged, or another version made it', async () => {
			await scanned()
			truncateSync(join(storage, 'contents.json'), 10)
			assert.equal((await scanned()).changed, 6)
			assert.equal((await scanned('other')).changed, 6)
			assert.equal((await scanned('other')).changed, 0)
		})

		it('is built anew where its list is none, or a letter of it has changed', async () => {
			await scanned()
			const list = join(storage, 'contents.json')
			const sound = readFileSync(list, 'utf8')
			const damaged = [
				sound.replace(/"segments":.*\}/u, '"segments":[{}]}'),
				sound.replace('"dead":[]', '"dead":[1]'),
				sound.replace(/"segments":.*/u, '"segments":null}}'),
				sound.replace('.segment', '.segmend'),
				'null',
				'{}',
				'{"contents":null}',
			]
			for (const written of damaged) {
				assert.notEqual(written, sound)
				writeFileSync(list, written)
				assert.equal((await scanned()).changed, 6, written)
			}
			assert.equal((await scanned()).changed, 0)
		})

		it('does not count a segment that its list does not name', async () => {
			await scanned()
			const list = readFileSync(join(storage, 'contents.json'))
			writeFileSync(join(folder, 'new.txt'), ARTICLE)
			await scanned()
			writeFileSync(join(storage, 'contents.json'), list)
			const { changed, files } = await scanned()
			assert.deepEqual([changed, files], [1, 7])
		})

		it('removes what it wrote itself, and no file of anybody else', async () => {
			const others = ['mine.tmp', 'mine.segment', '.mine.tmp']
			const left = '.warraq-1-2-3.tmp'
			for (const name of [...others, left]) writeFileSync(join(storage, name), '')
			await scanned()
			assert.deepEqual(
				[...others, left].filter((name) => readdirSync(storage).includes(name)),
				others,
			)
		})

		it('is written by one process only; another goes on in memory', async () => {
			const first = open()
			const second = open()
			assert.match((await second.scan()).storeProblem ?? 'kept', /in use/u)
			assert.equal(second.index.files, 6)
			assert.equal(segments().length, 0)
			assert.equal((await first.scan()).storeProblem, undefined)
			assert.equal(segments().length, 1)
		})

		it('is written by another when the one that wrote it is done', async () => {
			const first = open()
			await first.scan()
			const second = open()
			await mergeAll(first)
			stores[0]?.close()
			assert.equal((await second.scan()).storeProblem, undefined)
			closeAll()
			assert.equal((await scanned()).changed, 0)
		})

		it('is let go of for good when it is closed, also by a scan that still goes on', async () => {
			const first = open(closeAll)
			await first.scan()
			open()
			assert.deepEqual(
				stores.map(({ problem }) => problem),
				[undefined],
			)
		})

		it('takes over from a process that died', async () => {
			writeFileSync(join(storage, 'lock'), `${hostname()} 999999999 1`)
			assert.equal((await scanned()).changed, 6)
			assert.equal((await scanned()).changed, 0)
		})

		it('says why it is not kept, and goes on, when nothing can be written', async () => {
			const corpus = open()
			mkdirSync(join(storage, 'contents.json'))
			closeAll()
			const other = open()
			const { storeProblem } = await other.scan()
			assert.match(storeProblem ?? 'kept', /EISDIR/u)
			assert.equal(other.index.files, 6)
			assert.equal(corpus.index.files, 0)
		})

		it('says so too when only the end cannot be written', async () => {
			const corpus = open()
			const contents = join(storage, 'contents.json')
			const onProgress = (): void => {
				rmSync(contents, { force: true, recursive: true })
				mkdirSync(contents)
			}
			const { storeProblem } = await corpus.scan({ onProgress })
			assert.match(storeProblem ?? 'kept', /EISDIR/u)
		})

		it('is kept at the next scan when that can be written by then', async () => {
			const corpus = open()
			mkdirSync(join(storage, 'contents.json'))
			assert.match((await corpus.scan()).storeProblem ?? 'kept', /EISDIR/u)
			rmSync(join(storage, 'contents.json'), { recursive: true })
			assert.equal((await corpus.scan()).storeProblem, undefined)
			closeAll()
			assert.equal((await scanned()).changed, 0)
		})

		it('is kept then, though its folder could not be made at first', async () => {
			rmSync(storage, { recursive: true })
			writeFileSync(storage, '')
			const corpus = open()
			assert.match((await corpus.scan()).storeProblem ?? 'kept', /EEXIST/u)
			rmSync(storage)
			assert.equal((await corpus.scan()).storeProblem, undefined)
			closeAll()
			assert.equal((await scanned()).changed, 0)
		})

		it('tries again once only in a scan, at its end, however long it takes', async () => {
			for (let n = 0; n < 1200; n++) writeFileSync(join(folder, `${n}.txt`), ARTICLE)
			mock.timers.enable({ apis: ['Date'] })
			try {
				const corpus = open(() => mock.timers.tick(MINUTE))
				const { refusals } = await withFlushesRefused('ENOSPC', () => corpus.scan())
				assert.equal(refusals, 2)
			} finally {
				mock.timers.reset()
			}
		})

		it('is kept where a file system flushes no folders, not where flushing one fails', async () => {
			for (const code of ['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR']) {
				const { storeProblem, changed } = await withFlushesRefused(code, scanned)
				assert.deepEqual([storeProblem, changed], [undefined, 6], code)
				assert.equal((await scanned()).changed, 0)
				rmSync(join(storage, 'contents.json'))
			}
			for (const code of ['ENOSPC', 'EIO']) {
				const { storeProblem } = await withFlushesRefused(code, scanned)
				assert.match(storeProblem ?? 'kept', new RegExp(code, 'u'))
			}
		})

		it('moves with its corpus', async () => {
			await scanned()
			const moved = `${folder}-moved`
			renameSync(folder, moved)
			folder = moved
			assert.equal((await scanned()).changed, 0)
		})
	})
})

function open(beforeReading?: (path: string) => void, stamp = 'stamp'): IndexedCorpus {
	const store = IndexStore.open(storage, stamp)
	stores.push(store)
	return new IndexedCorpus(folder, PREFERENCES, workforce(beforeReading), store)
}

/** Adds files one at a time until all parts there were are merged; returns these. */
async function mergeAll(corpus: IndexedCorpus): Promise<readonly LiveSegment[]> {
	const { index } = corpus
	const older = [...index.sealed]
	while (older.some((part) => index.sealed.includes(part))) {
		writeFileSync(join(folder, `${index.files}.txt`), ARTICLE)
		await corpus.scan()
	}
	return older
}

function threeIn(source: string): readonly string[] {
	return [1, 2, 3].map((n) => `${source}/${n}.txt`)
}

function closeAll(): void {
	for (const store of stores.splice(0)) store.close()
}

/** Does work on a file system that answers the flush of a folder with an error, as some of networks and of Windows do. */
async function withFlushesRefused<T>(
	code: string,
	work: () => Promise<T>,
): Promise<T & { readonly refusals: number }> {
	const { fsyncSync } = fs
	let refusals = 0
	fs.fsyncSync = (file) => {
		if (!fs.fstatSync(file).isDirectory()) return fsyncSync(file)
		refusals++
		throw Object.assign(new Error(`${code}: fsync`), { code })
	}
	syncBuiltinESMExports()
	try {
		return { ...(await work()), refusals }
	} finally {
		fs.fsyncSync = fsyncSync
		syncBuiltinESMExports()
	}
}

/** Works right here, and notes which files it was asked to read. */
function workforce(beforeReading?: (path: string) => void): Workforce<FilesToIndex, IndexedFiles> {
	const work = createIndexer(testKnowledge(), PREFERENCES)
	return alone((task) => {
		for (const { file } of task.files) {
			readFiles.push(file)
			beforeReading?.(file)
		}
		return work(task)
	})
}

/** What a fresh process finds. */
async function scanned(stamp?: string) {
	const corpus = open(undefined, stamp)
	const result = await corpus.scan()
	closeAll()
	return { ...result, ...corpusSize(corpus.index) }
}

async function tokensFromScratch(): Promise<number> {
	const corpus = new IndexedCorpus(folder, PREFERENCES, workforce())
	await corpus.scan()
	return corpusSize(corpus.index).tokens
}

function segments(): readonly string[] {
	return readdirSync(storage).filter((file) => file.endsWith('.segment'))
}
