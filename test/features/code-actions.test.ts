import assert from 'node:assert/strict'
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types'
import { codeActions } from '../../server/src/features/code-actions.ts'
import { diagnostics } from '../../server/src/features/diagnostics.ts'
import { article, date, finding, type TestArticle } from '../support/article.ts'

describe('code actions', () => {
	it('mend the finding at the cursor and name its diagnostic', () => {
		const text = article('سافر [ال|ى] تونس', [finding('hamza', 'إلى')])
		const [fix] = actions(text, ['quickfix'], diagnostics([text], ''))
		assert.equal(fix?.title, 'Write \u2068إلى\u2069')
		assert.equal(fix.isPreferred, true)
		assert.deepEqual(
			fix.diagnostics?.map(({ code }) => code),
			['hamza'],
		)
		assert.equal(text.after(fix.edit), 'سافر إلى تونس')
	})

	it('mend all findings of one rule, where there are more', () => {
		const text = article('[الى|] [ان] [مرة مرة]', [
			finding('hamza', 'إلى'),
			finding('hamza', 'أن'),
			finding('repeated', 'مرة'),
		])
		const fix = actions(text, ['quickfix']).find(({ title }) => title.startsWith('Fix all'))
		assert.equal(text.after(fix?.edit), 'إلى أن مرة مرة')
		const alone = actions(article('[الى|]', [finding('hamza', 'إلى')]), ['quickfix'])
		assert.equal(alone.length, 1)
	})

	it('say of which rule by its title', () => {
		const text = article('[الى|] [الى]', [
			finding('hamza-missing', 'إلى'),
			finding('hamza-missing', 'إلى'),
		])
		const titles = actions(text, ['quickfix']).map(({ title }) =>
			title.replace(/[\u2068\u2069]/gu, ''),
		)
		assert.ok(titles.includes('Fix all 2 in this article: Missing hamza'), titles.join(' | '))
	})

	it('mend everything that is safe, for the whole article', () => {
		const choice = { en: 'x', ar: 'x' }
		const text = article('[الى] [ان] [شك]|', [
			finding('hamza', 'إلى'),
			finding('repeated', 'أن'),
			finding('doubt', undefined, {
				fixes: [{ title: choice, safe: false, edits: [{ start: 0, end: 0, newText: 'x' }] }],
			}),
		])
		for (const kind of ['source.fixAll.warraq', 'source.fixAll', 'source']) {
			const [fix, ...others] = actions(text, [kind])
			assert.equal(text.after(fix?.edit), 'إلى أن شك', kind)
			assert.deepEqual(others, [])
		}
		assert.deepEqual(actions(text, ['source.organizeImports']), [])
	})

	it('ask for the article date where a date is open for want of it', () => {
		const open = article('في [آ|ب]', [date('XXXX-08', { underspecified: 'XXXX-08' })])
		assert.deepEqual(actions(open, ['quickfix'])[0]?.command, {
			title: 'Set the article date…',
			command: 'warraq.setArticleDate',
			arguments: [open.uri],
		})
		const missing = article('[في|] آب', [finding('article-date-missing')])
		assert.equal(actions(missing, ['quickfix'])[0]?.command?.command, 'warraq.setArticleDate')
		const settled = article('في [آ|ب]', [date('2019-08', { underspecified: 'XXXX-08' })])
		assert.deepEqual(actions(settled, ['quickfix']), [])
	})

	it('propose the days the article itself names', () => {
		const open = article('في [آ|ب] بعد [3 مايو 2019]', [
			date('XXXX-08', { underspecified: 'XXXX-08' }),
			date('2019-05-03'),
		])
		assert.deepEqual(
			actions(open, ['quickfix']).map(({ command }) => command?.arguments),
			[[open.uri, '2019-05-03'], [open.uri]],
		)
	})

	it('mend one form everywhere, and nothing else', () => {
		const text = article('[الى|] [ان] [الى]', [
			finding('hamza', 'إلى'),
			finding('hamza', 'أن'),
			finding('hamza', 'إلى'),
		])
		const fix = actions(text, ['quickfix']).find(({ title }) => title.includes('everywhere'))
		assert.equal(text.after(fix?.edit), 'إلى ان إلى')
	})

	it('accept a spelling that a spelling rule finds fault with', () => {
		const text = article('[الى|]', [finding('hamza-missing', 'إلى')])
		const asked = actions(text, ['quickfix']).flatMap(({ command }) => command ?? [])
		assert.deepEqual(
			asked.map(({ command, arguments: given }) => [command, given]),
			[
				['warraq.acceptSpelling', [text.uri, 'الى', 'article']],
				['warraq.acceptSpelling', [text.uri, 'الى', 'corpus']],
				['warraq.acceptSpelling', [text.uri, 'الى', 'user']],
			],
		)
	})

	it('are none where nothing was found', () => {
		assert.deepEqual(actions(article('وصل| الوزير')), [])
	})
})

function actions(
	text: TestArticle,
	only?: string[],
	shown: readonly Diagnostic[] = [],
): readonly CodeAction[] {
	const range = { start: text.cursor, end: text.cursor }
	return codeActions(text, range, { diagnostics: [...shown], ...(only ? { only } : {}) })
}
