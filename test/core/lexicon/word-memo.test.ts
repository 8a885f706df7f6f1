import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
	bringNear,
	FORGOTTEN,
	recall,
	remember,
	wordMemos,
} from '../../../server/src/core/lexicon/word-memo.ts'
import {
	TokenKind,
	type Tokens,
	tokenize,
	tokenText,
} from '../../../server/src/core/text/tokenize.ts'
import { anyText } from '../../support/texts.ts'

/** A memo and the two things one does with it, for single words. */
function emptyMemo() {
	const memo = wordMemos()({})
	return {
		learn: (form: string, value: number) => remember(memo, tokenize(form), 0, value),
		ask: (form: string) => recall(memo, tokenize(form), 0),
	}
}

/** The words of a text, each form once. */
function formsOf(tokens: Tokens): readonly number[] {
	const words = Array.from(tokens.kind.keys()).filter((i) => tokens.kind[i] === TokenKind.word)
	return Array.from(new Map(words.map((i) => [tokenText(tokens, i), i])).values())
}

describe('what is remembered of a word', () => {
	it('is what was said of this form and no other, whatever came between', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const memo = wordMemos()({})
				const tokens = tokenize(text)
				for (const i of formsOf(tokens)) {
					assert.equal(recall(memo, tokens, i), FORGOTTEN)
					remember(memo, tokens, i, i)
				}
				for (const i of formsOf(tokens)) {
					assert.ok([i, FORGOTTEN].includes(recall(memo, tokens, i)), tokenText(tokens, i))
				}
			}),
		)
	})

	it('is the same wherever the word stands, and of any length', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'ابتيىأإ\u064f\u200d'), maxLength: 30 })
		const word = letters.map((middle) => `\u0628${middle}\u0628`)
		fc.assert(
			fc.property(word, anyText, (form, before) => {
				const memo = wordMemos()({})
				remember(memo, tokenize(form), 0, 7)
				const there = tokenize(`${before}\n${form}`)
				bringNear(memo, there)
				assert.equal(recall(memo, there, there.count - 1), 7)
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

	it('is kept of the forms met first, however many follow', () => {
		const memo = wordMemos()({})
		const key = Uint32Array.from({ length: 300_000 }, (_, i) => Math.imul(i + 1, 0x01000193))
		const many = { ...tokenize(''), key, form: Int32Array.from(key) }
		for (const i of key.keys()) remember(memo, many, i, i % 100)
		for (let i = 0; i < 10; i++) assert.equal(recall(memo, many, i), i)
		const answers = Array.from(key.keys(), (i) => recall(memo, many, i))
		assert.ok(answers.every((answer, i) => answer === i % 100 || answer === FORGOTTEN))
		const kept = answers.filter((answer) => answer !== FORGOTTEN)
		assert.ok(kept.length > 200_000, `${kept.length}`)
	})

	it('is never forgotten of the two forms met last', () => {
		const short = fc.string({ unit: fc.constantFrom(...'ابتيىأإ'), minLength: 1, maxLength: 4 })
		fc.assert(
			fc.property(fc.uniqueArray(short, { minLength: 2, maxLength: 300 }), (forms) => {
				const { learn, ask } = emptyMemo()
				for (const [i, form] of forms.entries()) learn(form, i % 100)
				assert.equal(ask(forms.at(-1) as string), (forms.length - 1) % 100)
				assert.equal(ask(forms.at(-2) as string), (forms.length - 2) % 100)
			}),
			{ numRuns: 20 },
		)
	})

	it('is nothing, rather than something else, when more is said than a memo holds', () => {
		const { learn, ask } = emptyMemo()
		const forms = Array.from({ length: 1100 }, (_, i) => 'ب'.repeat(i + 1))
		for (const [i, form] of forms.entries()) learn(form, i - 100)
		const answers = forms.map(ask)
		assert.ok(answers.every((answer, i) => answer === i - 100 || answer === FORGOTTEN))
		assert.equal(answers[1022], 922)
		assert.equal(answers[1023], FORGOTTEN)
	})
})
