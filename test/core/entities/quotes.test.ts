import assert from 'node:assert/strict'
import { nameAt } from '../../../server/src/core/entities/name.ts'
import { balanceQuotes } from '../../../server/src/core/entities/rules/quotes.ts'
import { readWords } from '../../../server/src/core/entities/words.ts'
import { read } from '../../../server/src/core/text/read.ts'

describe('quotation marks and brackets of a name', () => {
	it('are closed inside it when opened inside it', () => {
		assert.deepEqual(balanced('كتلة "الحرة" النيابية', 0, 3), ['كتلة "الحرة"'])
	})

	it('end a name that runs over a mark it did not open', () => {
		assert.deepEqual(balanced('دبي مول" الداعمة', 0, 4), ['دبي مول'])
	})

	it('stay outside when nothing closes them', () => {
		assert.deepEqual(balanced('شركة «الرمز للاستثمار', 0, 3), ['شركة'])
	})

	it('leave a name with both or neither as it is', () => {
		assert.deepEqual(balanced('حزب (النهضة) التونسي', 0, 4), ['حزب (النهضة)'])
		assert.deepEqual(balanced('حزب النهضة التونسي', 0, 3), ['حزب النهضة التونسي'])
	})
})

/** What is left of a name of the words `[first, to)` of a text. */
function balanced(text: string, first: number, to: number): string[] {
	const words = readWords(read(text))
	const name = nameAt(words, 'ORG', first, to, { at: words.start[first] as number, elided: false })
	return balanceQuotes(words, [name]).map((found) => text.slice(found.start, found.end))
}
