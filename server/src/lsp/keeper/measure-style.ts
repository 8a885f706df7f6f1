import {
	countChoices,
	isArabicText,
	type Knowledge,
	profileOf,
	type StyleCounts,
	styleOf,
	styleRows,
	sumCounts,
} from '../../core/index.ts'
import type { ArticleText } from './article-texts.ts'
import type { Analyse } from './check-articles.ts'

/** A house style as a profile: topics and values. */
export type HouseStyle = ReturnType<typeof profileOf>

/** The house style that articles keep to. */
export async function measureStyle(
	articles: AsyncIterable<ArticleText>,
	analyse: Analyse,
	{ spelling }: Knowledge,
): Promise<HouseStyle> {
	let counts: StyleCounts = new Map()
	for await (const { path, text } of articles) {
		if (text === undefined || !isArabicText(text)) continue
		counts = sumCounts([counts, countChoices(styleOf(await analyse(path, text), spelling))])
	}
	return profileOf(styleRows(counts))
}
