import assert from 'node:assert/strict'
import { dateRules } from '../../../server/src/core/dates/findings/index.generated.ts'
import { analyze } from '../../../server/src/core/index.ts'
import { applyFixes } from '../../../server/src/core/spelling/fixes/apply-fixes.ts'
import type { SpellingRule } from '../../../server/src/core/spelling/rule.ts'
import { rules } from '../../../server/src/core/spelling/rules/index.generated.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { readBrackets } from '../../support/marked.ts'

describe('every spelling rule', () => {
	for (const rule of rules) {
		it(`${rule.id} finds its examples and leaves its near misses alone`, () => {
			for (const example of rule.examples) {
				const { text, spans } = readBrackets(example.before)
				const found = findingsOf(rule, text, example.house)
				assert.deepEqual(
					found.map(({ start, end }) => text.slice(start, end)),
					spans.map(({ start, end }) => text.slice(start, end)),
					example.before,
				)
				assert.deepEqual(
					found.map(({ start, end }) => ({ start, end })),
					spans,
				)
				if (example.after === undefined) continue
				const fixed = applyFixes(
					text,
					found.flatMap(({ fixes }) => fixes[0] ?? []),
				)
				assert.equal(fixed, example.after)
				assert.deepEqual(findingsOf(rule, fixed, example.house), [], `clean: ${fixed}`)
			}
		})

		it(`${rule.id} shows a hit, a near miss and a fix`, () => {
			assert.ok(rule.examples.some(({ before }) => readBrackets(before).spans.length > 0))
			assert.ok(rule.examples.some(({ before }) => readBrackets(before).spans.length === 0))
			const isFixable = rule.fix !== 'none'
			assert.equal(
				rule.examples.some(({ after }) => after !== undefined),
				isFixable,
			)
		})
	}

	it('has a summary of its own', () => {
		assert.equal(new Set(rules.map(({ summary }) => summary)).size, rules.length)
	})

	it('has a short title of its own in both languages', () => {
		for (const language of ['en', 'ar'] as const) {
			const titles = [...rules, ...dateRules].map(({ title }) => title[language])
			assert.equal(new Set(titles).size, titles.length)
			for (const title of titles) assert.match(title, /^[^.]{5,40}$/u)
		}
	})
})

function findingsOf(
	rule: SpellingRule,
	text: string,
	house: Readonly<Record<string, string>> = {},
) {
	const options = { house, rules: { [rule.id]: rule.severity } }
	return analyze(text, testKnowledge(), options).findings.filter(({ code }) => code === rule.id)
}
