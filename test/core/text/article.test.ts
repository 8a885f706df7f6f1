import assert from 'node:assert/strict'
import { textOf } from '../../../server/src/core/index.ts'
import { read } from '../../../server/src/core/text/read.ts'

const BODY = 'قال الوزير أمس إن الموسم جيد.'

describe('the headline of an article', () => {
	const headlines = {
		speaker: 'وزير الزراعة: الموسم جيد',
		twoParts: 'موسم جيد.. ولكن',
		question: 'هل الموسم جيد؟',
		dots: 'موسم جيد..',
	}
	for (const [what, line] of Object.entries(headlines)) {
		it(`is its short first line: ${what}`, () => assert.equal(headline(`${line}\n${BODY}`), line))
	}

	it('is missing where the first line is running text', () => {
		assert.equal(headline(`${BODY}\n${BODY}`), undefined)
		assert.equal(headline(`قال الوزير أمس إن الموسم جيد،\n${BODY}`), undefined)
	})

	it('is missing where nothing follows', () => {
		assert.equal(headline('وزير الزراعة: الموسم جيد\n\n'), undefined)
	})
})

function headline(text: string): string | undefined {
	const found = read(text).article.headline
	return found && textOf(text, found)
}
