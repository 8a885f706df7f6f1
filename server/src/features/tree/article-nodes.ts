import {
	type FileReferences,
	type FilesWith,
	folderOf,
	isolate,
	type Message,
} from '../../core/index.ts'
import { pageOf, type TreeNode, type TreePage, type TreeQuestion } from './tree-node.ts'

/** Files of which a page is asked for. */
export type PagedFiles = Pick<FilesWith, 'page' | 'total'>

/** The articles that hold something, each opening at the first place. */
export function articlesHolding(
	files: PagedFiles,
	question: TreeQuestion,
	kind: 'article' | 'fixable' = 'article',
): TreePage {
	const page = files.page(question.offset, question.limit)
	const nodes = page.map((one) => ({ ...articleHolding(one, question.parent), kind }))
	return { nodes, total: files.total }
}

/** The same files, with these words at all places: labels that are not what is written would not be found again. */
export function withWords(files: PagedFiles, written: string): PagedFiles {
	const page = (offset: number, limit: number) =>
		files.page(offset, limit).map((file) => ({
			...file,
			occurrences: file.occurrences.map(({ starts }) => ({ label: written, starts })),
		}))
	return { total: files.total, page }
}

/** Articles by their paths alone. */
export function articlesAt(paths: readonly string[], question: TreeQuestion): TreePage {
	return pageOf(paths, question, (path) => article(question.parent, { path }, shownFolder(path)))
}

function articleHolding({ path, day, occurrences }: FileReferences, parent: readonly string[]) {
	const count = occurrences.reduce((sum, { starts }) => sum + starts.length, 0)
	const places = occurrences.flatMap(({ label, starts }) =>
		starts.map((start) => ({ path, start, written: label })),
	)
	const [first] = places.sort((a, b) => a.start - b.start)
	const description = [day, `× ${count}`, shownFolder(path)].filter((part) => part).join(' · ')
	return article(parent, first ?? { path }, description)
}

function article(
	parent: readonly string[],
	place: NonNullable<TreeNode['place']>,
	description: string,
): TreeNode {
	return {
		id: [...parent, place.path],
		kind: 'article',
		label: isolate(place.path.slice(place.path.lastIndexOf('/') + 1)),
		description,
		tooltip: isolate(place.path),
		isOpenable: false,
		place,
	}
}

/** How often something stands in how many articles. */
export function spread(count: number, files: number): Message {
	return {
		en: '{0} · articles: {1}',
		ar: '{0} · المقالات: {1}',
		args: [`${count}`, `${files}`],
	}
}

function shownFolder(path: string): string {
	const folder = folderOf(path)
	return folder === '' ? '' : isolate(folder)
}

/** In how many articles something stands. */
export function articleCount(count: number): Message {
	return {
		en: 'articles: {0}',
		ar: 'المقالات: {0}',
		args: [`${count}`],
	}
}
