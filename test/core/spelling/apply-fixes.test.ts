import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze, type Fix } from '../../../server/src/core/index.ts'
import { applyFixes } from '../../../server/src/core/spelling/fixes/apply-fixes.ts'
import { applyEdits, composeEdits } from '../../../server/src/core/spelling/fixes/edits.ts'
import { fixInRounds } from '../../../server/src/core/spelling/fixes/fix-rounds.ts'
import { editsOf, textWithEdits } from '../../support/edits.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { anyText } from '../../support/texts.ts'

const title = { en: '', ar: '' }
const replace = (start: number, end: number, newText: string): Fix => ({
	title,
	safe: true,
	edits: [{ start, end, newText }],
})

describe('applying fixes', () => {
	it('replaces each span and nothing else', () => {
		assert.equal(applyFixes('abcdef', [replace(4, 5, 'X'), replace(0, 1, '')]), 'bcdXf')
	})

	it('leaves out a fix that overlaps an earlier one, whole', () => {
		const both: Fix = {
			title,
			safe: true,
			edits: [
				{ start: 1, end: 3, newText: 'YY' },
				{ start: 5, end: 6, newText: 'Z' },
			],
		}
		assert.equal(applyFixes('abcdef', [replace(0, 2, 'X'), both]), 'Xcdef')
	})

	it('leaves out fixes that lie outside the text', () => {
		assert.equal(applyFixes('abc', [replace(2, 9, 'X'), replace(-1, 1, 'Y')]), 'abc')
	})

	it('inserts once at one place', () => {
		assert.equal(applyFixes('ab', [replace(1, 1, 'X'), replace(1, 1, 'Y')]), 'aXb')
	})

	it('keeps every code unit outside the fixed spans', () => {
		const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(6)), { maxLength: 8 })
		fc.assert(
			fc.property(anyText, spans, (text, places) => {
				const fixes = places.map(([start, length]) => replace(start, start + length, ''))
				const kept = applyFixes(text, fixes)
				let at = 0
				for (const char of kept.split('')) {
					at = text.indexOf(char, at) + 1
					assert.ok(at > 0)
				}
			}),
		)
	})
})

describe('edits after edits', () => {
	it('are edits of the first text', () => {
		const twice = textWithEdits.chain(({ text, edits }) => {
			const between = applyEdits(text, edits)
			return editsOf(between).map((then) => ({ text, edits, between, then }))
		})
		fc.assert(
			fc.property(twice, ({ text, edits, between, then }) => {
				const both = composeEdits(edits, then, between)
				assert.equal(applyEdits(text, both), applyEdits(between, then))
				assert.ok(
					both.every(({ end }, i) => end < (both[i + 1]?.start ?? Number.POSITIVE_INFINITY)),
				)
			}),
			{ numRuns: 3000 },
		)
	})
})

describe('fixing all', () => {
	const check = (text: string) => analyze(text, testKnowledge()).findings
	const fixAll = (text: string) =>
		fixInRounds(text, check, ({ fixes }) => fixes.find(({ safe }) => safe)).text

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = fixAll(text)
				assert.equal(fixAll(once), once)
			}),
		)
	})

	it('mends a word with several slips, and tells what it changed', () => {
		const written = 'أعلنت الامريكي\u06d5 ذلك'
		const { edits, text } = fixInRounds(written, check, ({ fixes }) => fixes[0])
		assert.equal(applyEdits(written, edits), text)
		assert.equal(fixAll(written), 'أعلنت الأمريكية ذلك')
	})
})
