import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editorTests, repository } from './paths.mjs'

const ARTICLES = 10

/**
 * A fresh folder for one run, so that tests may write: `corpus/` is a copy of the sample corpus,
 * `articles/` holds ten real articles of a data folder where one is given, beside our own. `both` is a
 * workspace file of two of its folders.
 * @param {{ data?: string }} options
 * @returns {{ folder: string, both: string, state: string, remove(): void }}
 */
export function makeWorkspace({ data } = {}) {
	const root = mkdtempSync(join(tmpdir(), 'warraq-editor-'))
	const folder = join(root, 'workspace')
	cpSync(join(editorTests, 'fixtures/workspace'), folder, { recursive: true })
	cpSync(join(repository, 'seeds'), join(folder, 'corpus'), { recursive: true })
	for (const [index, path] of realArticles(data).entries()) {
		cpSync(path, join(folder, `articles/real-${index}.txt`))
	}
	const both = join(root, 'both.code-workspace')
	const folders = [{ path: 'workspace/corpus' }, { path: 'workspace/plain' }]
	writeFileSync(both, JSON.stringify({ folders }))
	const remove = () => rmSync(root, { recursive: true, force: true, maxRetries: 5 })
	return { folder, both, state: join(root, 'state'), remove }
}

/** Ten articles of as many sources as there are, the same in every run. */
function realArticles(data) {
	const articles = data && join(data, 'corpus/articles')
	if (!articles || !existsSync(articles)) return []
	const sources = readdirSync(articles).sort()
	return Array.from({ length: ARTICLES }, (_, index) => {
		const source = join(articles, sources[index % sources.length])
		return middleFile(source, Math.floor(index / sources.length))
	}).filter((path) => path !== undefined)
}

function middleFile(folder, offset) {
	const files = readdirSync(folder, { recursive: true })
		.filter((name) => name.endsWith('.txt'))
		.sort()
	const readable = files.filter((name) => readFileSync(join(folder, name)).length > 600)
	const chosen = readable[Math.floor(readable.length / 2) + offset]
	return chosen && join(folder, chosen)
}
