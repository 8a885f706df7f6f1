import assert from 'node:assert/strict'
import type { Window } from '../../server/src/core/index.ts'
import { proposedDates } from '../../server/src/features/propose-date.ts'
import { article, date } from '../support/article.ts'

const dated = article('[في 3 مايو 2019] ثم [في 5 مايو 2019] ثم [في 4 مايو 2019]', [
	date('2019-05-03'),
	date('2019-05-05'),
	date('2019-05-04'),
])

describe('the days proposed for an article without a date', () => {
	it('are that of the file name, the first named and the latest named', () => {
		assert.deepEqual(days('file:///news/29-12-2019.txt'), [
			'2019-12-29',
			'2019-05-03',
			'2019-05-05',
		])
	})

	it('say where they were seen', () => {
		const [name] = proposedDates('file:///29.12.2019.txt', dated.analysis)
		assert.match(name?.title.en ?? '', /file name/u)
		assert.deepEqual(name?.title.args, ['2019-12-29'])
	})

	it('are told once', () => {
		assert.deepEqual(days('file:///news/3-5-2019.txt'), ['2019-05-03', '2019-05-05'])
	})

	it('lie in the window the text allows, over the new year too', () => {
		assert.deepEqual(days('file:///a.txt', { from: '--05-04' }), ['2019-05-05'])
		assert.deepEqual(days('file:///a.txt', { from: '--08-04', to: '--05-03' }), ['2019-05-03'])
	})

	it('are days that exist', () => {
		assert.deepEqual(days('file:///31-04-2019.txt').includes('2019-04-31'), false)
		assert.deepEqual(proposedDates('file:///%E0%A4%A.txt', article('لا شيء|').analysis), [])
	})
})

function days(uri: string, window?: Window): readonly string[] {
	const analysis = window ? { ...dated.analysis, window } : dated.analysis
	return proposedDates(uri, analysis).map(({ day }) => day)
}
