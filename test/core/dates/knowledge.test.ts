import assert from 'node:assert/strict'
import { readDateKnowledge } from '../../../server/src/core/dates/knowledge.ts'

describe('the date lexicon', () => {
	const read = (...lines: readonly string[]) =>
		readDateKnowledge(new Map([['date-test.txt', new TextEncoder().encode(lines.join('\n'))]]))

	it('refuses a phrase that would hide a word behind its conjunction', () => {
		assert.throws(
			() => read('season\tWI\tالبرد والثلج', 'deictic\t0\tالثلج'),
			/date-test\.txt:1: .* would hide /u,
		)
	})

	it('takes one whose last word means something by itself, or nothing without its first letter', () => {
		const hour = 'deictic\t0\tالثلج'
		assert.ok(read('season\tWI\tالبرد والثلج', hour, 'few\tX\tوالثلج'))
		assert.ok(read('season\tWI\tالبرد وسواه', hour))
	})

	it('names the line of a sense that does not exist', () => {
		assert.throws(() => read('month\tgulf 1\tيناير', 'nonsense\t1\tشيء'), /date-test\.txt:2: /u)
	})
})
