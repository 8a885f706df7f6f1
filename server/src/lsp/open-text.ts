import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis, Stretch } from '../core/index.ts'
import type { OpenArticle, OpenText } from '../features/open-article.ts'
import { openArticle, type View } from './convert.ts'

/** A document that was read at once. */
export function openWhole(document: TextDocument, analysis: Analysis, view: View): OpenText {
	const article = openArticle(document, analysis, view)
	return {
		uri: article.uri,
		version: article.version,
		parts: [article],
		reading: analysis,
		partAt: () => article,
		whole: () => Promise.resolve(article),
	}
}

/** A document that was read in stretches; `compose` makes one analysis of them. */
export function openStretches(
	document: TextDocument,
	stretches: readonly Stretch[],
	view: View,
	compose: () => Promise<Analysis | undefined>,
): OpenText {
	const { uri, version } = document
	const parts = stretches.flatMap(({ start, reading }) =>
		reading ? openArticle(document, reading.analysis, view, start) : [],
	)
	return {
		uri,
		version,
		parts,
		reading: stretches,
		partAt: (position) => parts[indexAt(stretches, document.offsetAt(position))] as OpenArticle,
		whole: async () => {
			const analysis = await compose()
			if (!analysis || document.version !== version) return undefined
			return openArticle(document, analysis, view)
		},
	}
}

/** The last stretch that starts at or before the offset. */
function indexAt(stretches: readonly Stretch[], offset: number): number {
	let low = 0
	let high = stretches.length - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((stretches[middle] as Stretch).start <= offset) low = middle
		else high = middle - 1
	}
	return low
}
