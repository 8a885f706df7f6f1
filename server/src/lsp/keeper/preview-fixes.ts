import type { Analysis } from '../../core/index.ts'
import {
	type FixOrder,
	type FixPreview,
	type FixTargets,
	fixArticle,
} from '../../features/mass-fix.ts'
import type { ArticleText } from './article-texts.ts'
import { Preview } from './preview.ts'

/** Reads the text of one article, with a house style on top where one is given. */
export type Analyst = (text: string, house?: Readonly<Record<string, string>>) => Analysis

/** What an order would do to articles, each read as its surroundings want. */
export async function previewFixes(
	order: FixOrder,
	targets: FixTargets,
	articles: AsyncIterable<ArticleText>,
	analystOf: (path: string) => Promise<Analyst>,
): Promise<FixPreview> {
	const preview = new Preview()
	for await (const { path, text } of articles) {
		if (text === undefined) {
			preview.miss({ path, message: 'cannot be read' })
			continue
		}
		const places = targets.get(path) ?? []
		const analyse = await analystOf(path)
		const check = (each: string, house?: Readonly<Record<string, string>>) =>
			analyse(each, house).findings
		const { text: newText, edits, fixes } = fixArticle(order, { text, places }, check)
		if (newText === text) continue
		preview.add({ path, oldText: text, newText, edits, fixes })
	}
	return preview.result()
}
