import assert from 'node:assert/strict'
import type { SelectionRange } from 'vscode-languageserver-types'
import { spanAt } from '../../server/src/features/at.ts'
import { foldingRanges } from '../../server/src/features/folding.ts'
import { selectionRanges } from '../../server/src/features/selection-ranges.ts'
import { article, person, place, type TestArticle } from '../support/article.ts'

describe('a growing selection', () => {
	it('takes in word, name, sentence, paragraph and text', () => {
		const text = article('عنوان\nوصل [خليفة حف|تر]. ثم غادر', [person('خليفة حفتر')])
		assert.deepEqual(growing(text), [
			'حفتر',
			'خليفة حفتر',
			'وصل خليفة حفتر.',
			'وصل خليفة حفتر. ثم غادر',
			'عنوان\nوصل خليفة حفتر. ثم غادر',
		])
	})

	it('takes in a name before the word that its proclitic makes', () => {
		const text = article('عاد ل[لقاه|رة] أمس', [place('القاهرة')])
		assert.deepEqual(
			growing(text).map((part) => part.length),
			['لقاهرة'.length, 'للقاهرة'.length, text.analysis.text.length],
		)
	})

	it('starts with the word that ends at the cursor', () => {
		assert.equal(growing(article('وصل| الوزير'))[0], 'وصل')
	})

	it('of an empty text is empty', () => {
		assert.deepEqual(growing(article('')), [''])
	})
})

describe('folding', () => {
	it('folds the body under the headline, and blocks of lines', () => {
		const text = article('عنوان\n\nسطر أول\nسطر ثان\n\nسطر ثالث')
		assert.deepEqual(
			foldingRanges(text).map(({ startLine, endLine }) => [startLine, endLine]),
			[
				[0, 5],
				[2, 3],
			],
		)
	})

	it('folds nothing of a single line', () => {
		assert.deepEqual(foldingRanges(article('سطر وحيد')), [])
	})
})

describe('the span at an offset', () => {
	const spans = [
		{ start: 2, end: 4 },
		{ start: 4, end: 6 },
	]

	it('is the one that holds it, else the one that ends there', () => {
		const starts = [1, 2, 3, 4, 5, 6, 7].map((offset) => spanAt(spans, offset)?.start)
		assert.deepEqual(starts, [undefined, 2, 2, 4, 4, 4, undefined])
	})
})

function growing(text: TestArticle): readonly string[] {
	const texts: string[] = []
	let selection: SelectionRange | undefined = selectionRanges(text, [text.cursor])[0]
	for (; selection; selection = selection.parent) texts.push(text.at(selection.range))
	return texts
}
