import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { analyze, textOf } from '../../server/src/core/index.ts'
import { codeActions } from '../../server/src/features/code-actions.ts'
import { diagnostics } from '../../server/src/features/diagnostics.ts'
import { documentSymbols } from '../../server/src/features/document-symbols.ts'
import { foldingRanges } from '../../server/src/features/folding.ts'
import { highlights } from '../../server/src/features/highlights.ts'
import { hover } from '../../server/src/features/hover.ts'
import { rename } from '../../server/src/features/rename.ts'
import { selectionRanges } from '../../server/src/features/selection-ranges.ts'
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts'
import { openArticle } from '../../server/src/lsp/convert.ts'
import { testKnowledge } from '../support/knowledge.ts'
import { anyText } from '../support/texts.ts'

describe('every feature', () => {
	it('answers on any text, anywhere in it', () => {
		fc.assert(
			fc.property(anyText, fc.nat(400), (text, place) => {
				const { article, document } = open(text)
				const position = document.positionAt(place)
				hover(article, position, { kind: 'markdown' })
				rename(article, position, 'القاهرة')
				selectionRanges(article, [position])
				codeActions(article, { start: position, end: position }, { diagnostics: [] })
				documentSymbols(article)
				foldingRanges(article)
				assert.equal(semanticTokens(article).length % 5, 0)
			}),
			{ numRuns: 200 },
		)
	})

	it('gives ranges that cut out of the text what was found', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { article, document } = open(text)
				const shown = diagnostics([article], '').map(({ range }) => document.getText(range))
				const found = article.analysis.findings.map((finding) => textOf(text, finding))
				if (found.length <= 400) assert.deepEqual(shown, found)
				const dates = highlights([article]).find(({ kind }) => kind === 'DATE')?.ranges ?? []
				assert.deepEqual(
					dates.map((range) => document.getText(range)),
					article.analysis.dates.map((date) => textOf(text, date)),
				)
			}),
			{ numRuns: 200 },
		)
	})
})

function open(text: string) {
	const document = TextDocument.create('file:///a.txt', 'arabic-news', 1, text)
	const analysis = analyze(text, testKnowledge())
	const article = openArticle(document, analysis, { language: 'ar', takesVersionedEdits: false })
	return { article, document }
}
