import assert from 'node:assert/strict'
import type { CodeAction, Range } from 'vscode-languageserver-types'
import { codeActions } from '../../server/src/features/code-actions.ts'
import { analysed, article, person, type TestArticle } from '../support/article.ts'

describe('actions on a name', () => {
	it('say what else it is, or that it is none, in three scopes', () => {
		const text = article('وصل [حف|تر] أمس', [person('حفتر')])
		const offered = judgements(text, { start: text.cursor, end: text.cursor })
		assert.deepEqual(
			offered.map(({ arguments: given }) => given),
			['LOC', 'ORG', 'none'].flatMap((kind) => {
				return ['article', 'corpus', 'user'].map((scope) => [text.uri, 'حفتر', kind, scope])
			}),
		)
		assert.deepEqual(
			offered.slice(0, 3).map(({ title }) => title.replace(/[\u2068\u2069]/gu, '')),
			[
				'حفتر is a place in this file',
				'حفتر is a place in this corpus',
				'حفتر is a place everywhere (my settings)',
			],
		)
	})

	it('say what selected words are that were not found', () => {
		const text = article('وصل حازم ولد الطيب| أمس')
		const start = { line: 0, character: 'وصل '.length }
		const kinds = judgements(text, { start, end: text.cursor }).map(({ arguments: given }) => given)
		assert.deepEqual(kinds[0], [text.uri, 'حازم ولد الطيب', 'PER', 'article'])
		assert.equal(kinds.length, 9)
		assert.ok(kinds.every((given = []) => given[2] !== 'none'))
	})

	it('are none for the beginning of a word, but for what stands behind a proclitic', () => {
		const text = article('عاد حازم| بحازم أمس')
		const inWord = { line: 0, character: 'عاد ح'.length }
		assert.deepEqual(
			judgements(text, { start: { line: 0, character: 'عاد '.length }, end: inWord }),
			[],
		)
		const start = { line: 0, character: 'عاد حازم ب'.length }
		const end = { line: 0, character: 'عاد حازم بحازم'.length }
		assert.equal(judgements(text, { start, end }).length, 9)
	})

	it('take the name as it stands alone', () => {
		const text = analysed('وصل الوفد للقاه|رة أمس')
		const [first] = judgements(text, { start: text.cursor, end: text.cursor })
		assert.equal(first?.arguments?.[1], 'القاهرة')
	})

	it('are none for several lines, for marks, and where nothing is selected', () => {
		const text = article('وصل\nأمس، |غدا')
		const start = { line: 0, character: 0 }
		assert.deepEqual(judgements(text, { start, end: text.cursor }), [])
		const comma = { start: { line: 1, character: 3 }, end: { line: 1, character: 4 } }
		assert.deepEqual(judgements(text, comma), [])
		assert.deepEqual(judgements(text, { start: text.cursor, end: text.cursor }), [])
	})
})

function judgements(text: TestArticle, range: Range) {
	const actions: readonly CodeAction[] = codeActions(text, range, { diagnostics: [] })
	return actions.flatMap(({ command }) => {
		return command?.command === 'warraq.judgeName' ? [command] : []
	})
}
