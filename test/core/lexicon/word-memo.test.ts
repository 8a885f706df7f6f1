import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
	FORGOTTEN,
	placesOf,
	recall,
	recallAt,
	remember,
	wordMemos,
} from '../../../server/src/core/lexicon/word-memo.ts'
import { TokenKind, tokenize } from '../../../server/src/core/text/tokenize.ts'
import { anyText } from '../../support/texts.ts'

/** A memo and the two things one does with it, for whole strings. */
function emptyMemo() {
	const memo = wordMemos()({})
	const whole = (form: string) => [form, 0, form.length] as const
	return {
		learn: (form: string, value: number) => remember(memo, ...whole(form), value),
		ask: (form: string) => recall(memo, ...whole(form)),
	}
}

describe('what is remembered of a word', () => {
	it('is what was said of this form and no other, whatever came between', () => {
		fc.assert(
			fc.property(fc.array(anyText, { minLength: 1 }), (forms) => {
				const { learn, ask } = emptyMemo()
				const said = new Map(forms.filter((form) => form !== '').map((form, i) => [form, i]))
				for (const [form, value] of said) learn(form, value)
				for (const [form, value] of said) {
					assert.ok(ask(form) === value || ask(form) === FORGOTTEN, form)
				}
			}),
		)
	})

	it('tells two spellings of one skeleton apart', () => {
		const { learn, ask } = emptyMemo()
		learn('إلى', 1)
		learn('الى', 2)
		assert.equal(ask('إلى'), 1)
		assert.equal(ask('الى'), 2)
		assert.equal(ask('إلي'), FORGOTTEN)
	})

	it('tells long words apart by their last letters', () => {
		const { learn, ask } = emptyMemo()
		const forms = `
			معلوماتيتهماالت
			معلوماتيتهماالث
			معلوماتيتهماال
			معلوماتيته
		`
		const words = forms.trim().split(/\s+/u)
		for (const [i, word] of words.entries()) learn(word, i)
		assert.deepEqual(words.map(ask), [0, 1, 2, 3])
	})

	it('is never forgotten of the two forms met last', () => {
		const short = fc.string({ unit: fc.constantFrom(...'ابتيىأإ'), minLength: 1, maxLength: 4 })
		fc.assert(
			fc.property(fc.uniqueArray(short, { minLength: 2, maxLength: 300 }), (forms) => {
				const { learn, ask } = emptyMemo()
				for (const [i, form] of forms.entries()) learn(form, i)
				assert.equal(ask(forms.at(-1) as string), forms.length - 1)
				assert.equal(ask(forms.at(-2) as string), forms.length - 2)
			}),
			{ numRuns: 20 },
		)
	})

	it('is found at the places that were looked for in advance', () => {
		fc.assert(
			fc.property(anyText, anyText, (before, text) => {
				const memo = wordMemos()({})
				placesOf(memo, tokenize(before))
				const tokens = tokenize(text)
				const places = placesOf(memo, tokens)
				for (let i = 0; i < tokens.count; i++) {
					if (tokens.kind[i] !== TokenKind.word) continue
					const [start, end] = [tokens.start[i] as number, tokens.start[i + 1] as number]
					const word = [text, start, end] as const
					remember(memo, ...word, i)
					const isPacked = end - start <= 15 && /^[\u0621-\u0652]*$/u.test(text.slice(start, end))
					assert.equal(recallAt(memo, places, i), isPacked ? i : FORGOTTEN)
					assert.equal(recall(memo, ...word), isPacked ? i : FORGOTTEN)
				}
			}),
		)
	})

	it('is nothing for a word too long for its row, or of other letters', () => {
		const { learn, ask } = emptyMemo()
		const long = 'ا'.repeat(16)
		learn(long, 1)
		assert.equal(ask(long), FORGOTTEN)
		learn('\u067eا', 1)
		assert.equal(ask('\u067eا'), FORGOTTEN)
	})
})
