import {
	type Analysis,
	countChoices,
	type Knowledge,
	profileOf,
	type StyleCounts,
	styleOf,
	styleRows,
	sumCounts,
} from '../../core/index.ts'

/** A house style as a profile: topics and values. */
export type HouseStyle = ReturnType<typeof profileOf>

/** The house style that articles keep to. */
export async function measureStyle(
	articles: AsyncIterable<Analysis>,
	{ spelling }: Knowledge,
): Promise<HouseStyle> {
	let counts: StyleCounts = new Map()
	for await (const article of articles) {
		counts = sumCounts([counts, countChoices(styleOf(article, spelling))])
	}
	return profileOf(styleRows(counts))
}
