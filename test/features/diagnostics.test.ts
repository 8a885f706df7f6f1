import assert from 'node:assert/strict'
import type { Severity } from '../../server/src/core/index.ts'
import { diagnostics } from '../../server/src/features/diagnostics.ts'
import { article, finding } from '../support/article.ts'

const PAGES = 'file:///warraq/docs/rules/'

describe('diagnostics', () => {
	it('carry code, severity, documentation, a message and their fixes', () => {
		const text = article('سافر [الى] تونس', [finding('hamza', 'إلى')])
		const [diagnostic] = diagnostics([text], PAGES)
		assert.deepEqual(diagnostic, {
			range: { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } },
			severity: 2,
			code: 'hamza',
			codeDescription: { href: `${PAGES}hamza.md` },
			source: 'warraq',
			message: 'Wrong here: \u2068hamza\u2069',
			data: {
				fixes: [
					{
						title: 'Write \u2068إلى\u2069',
						safe: true,
						edits: [{ range: diagnostic?.range, newText: 'إلى' }],
					},
				],
			},
		})
	})

	it('speak Arabic where it is wanted', () => {
		const text = article('سافر [الى] تونس', [finding('hamza', 'إلى')], { language: 'ar' })
		assert.match(String(diagnostics([text], PAGES)[0]?.message), /^\u2068خطأ هنا: .*\u2069$/u)
	})

	it('are the 400 worst, in text order', () => {
		const severities = ['hint', 'error', 'information', 'warning'] as const satisfies Severity[]
		const found = Array.from({ length: 600 }, (_, i) =>
			finding('x', undefined, { severity: severities[i % 4] ?? 'hint' }),
		)
		const shown = diagnostics([article('[ا] '.repeat(600), found)], PAGES)
		assert.equal(shown.length, 400)
		assert.deepEqual(
			[1, 2, 3, 4].map((rank) => shown.filter(({ severity }) => severity === rank).length),
			[150, 150, 100, 0],
		)
		const places = shown.map(({ range }) => range.start.character)
		assert.deepEqual(
			places,
			places.toSorted((a, b) => a - b),
		)
	})
})
