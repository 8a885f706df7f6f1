import assert from 'node:assert/strict'
import type { CodeAction } from 'vscode-languageserver-types'
import { codeActions } from '../../server/src/features/code-actions.ts'
import { analysed, type TestArticle } from '../support/article.ts'

describe('actions on a date', () => {
	it('copy its value and its TIMEX3', () => {
		const article = analysed('وصل في 3 أغسطس 20|19 إلى جدة')
		const [iso, timex] = actions(article).map(({ command }) => command?.arguments?.[0])
		assert.equal(iso, '2019-08-03')
		assert.match(timex, /^<TIMEX3 tid="t1" type="DATE" value="2019-08-03">3 .* 2019<\/TIMEX3>$/u)
	})

	it('put the Gregorian day behind a Hijri one', () => {
		const article = analysed('صدر في 17 رمضان 14|45 هجرية في الرياض')
		const twin = actions(article).find(({ title }) => title.startsWith('Add the day'))
		assert.equal(article.after(twin?.edit), 'صدر في 17 رمضان 1445 هجرية (27 مارس 2024 م) في الرياض')
	})

	it('write one month, or all, in another system', () => {
		const article = analysed('سافر في 3 آب 20|19. وعاد في 5 تموز 2020')
		const all = actions(article).find(({ title }) =>
			title.startsWith('Write all months as in \u20683 أغسطس 2019'),
		)
		assert.equal(article.after(all?.edit), 'سافر في 3 أغسطس 2019. وعاد في 5 يوليو 2020')
		const one = actions(article).find(({ title }) =>
			title.startsWith('Write \u20683 أغسطس/آب 2019'),
		)
		assert.equal(article.after(one?.edit), 'سافر في 3 أغسطس/آب 2019. وعاد في 5 تموز 2020')
	})

	it('are none away from dates', () => {
		assert.deepEqual(actions(analysed('وصل الوف|د في 3 أغسطس 2019')), [])
	})
})

function actions(article: TestArticle): CodeAction[] {
	const range = { start: article.cursor, end: article.cursor }
	return codeActions(article, range, { diagnostics: [], only: ['refactor'] })
}
