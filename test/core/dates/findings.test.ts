import assert from 'node:assert/strict'
import { dateRules } from '../../../server/src/core/dates/findings/index.generated.ts'
import type { DateRule } from '../../../server/src/core/dates/findings/rule.ts'
import { analyze, plain } from '../../../server/src/core/index.ts'
import { applyFixes } from '../../../server/src/core/spelling/fixes/apply-fixes.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { readBrackets } from '../../support/marked.ts'

describe('every rule about dates', () => {
	for (const rule of dateRules) {
		for (const { before, after } of rule.examples) {
			it(`${rule.id}: ${before}`, () => {
				const { text, spans } = readBrackets(before)
				const found = findingsOf(rule, text)
				assert.deepEqual(
					found.map(({ start, end }) => ({ start, end })),
					spans,
				)
				if (after === undefined) return
				const fixed = applyFixes(
					text,
					found.flatMap(({ fixes }) => fixes[0] ?? []),
				)
				assert.equal(fixed, after)
				assert.deepEqual(findingsOf(rule, after), [])
			})
		}

		it(`${rule.id} shows a hit and a near miss`, () => {
			const hits = rule.examples.filter(({ before }) => readBrackets(before).spans.length > 0)
			assert.ok(hits.length > 0 && hits.length < rule.examples.length)
		})
	}

	it('says which days an undated article can be from', () => {
		const text = 'زار مصر في 3 أغسطس/آب الماضي، وفي الثاني من يناير/كانون الثاني المقبل ينظر'
		const [finding] = analyze(text, testKnowledge()).findings.filter(
			({ code }) => code === 'article-date-missing',
		)
		assert.ok(finding)
		assert.match(plain(finding.message), /between 4 August and 1 January/u)
	})

	it('takes what agencies wrote the day before a paper is dated as it is', () => {
		const articleDate = { value: '2024-05-03', source: 'argument' as const }
		const disagreeing = (text: string) =>
			analyze(text, testKnowledge(), { articleDate }).findings.filter(
				({ code }) => code === 'weekday-disagrees',
			).length
		assert.equal(disagreeing('وصل الوفد اليوم الجمعة إلى بيروت'), 0)
		assert.equal(disagreeing('وصل الوفد اليوم الخميس إلى بيروت'), 0)
		assert.equal(disagreeing('وصل الوفد أمس الأربعاء إلى بيروت'), 0)
		assert.equal(disagreeing('وصل الوفد اليوم الثلاثاء إلى بيروت'), 1)
		assert.equal(disagreeing('وصل الوفد يوم الخميس 3 مايو 2024 إلى بيروت'), 1)
	})

	it('offers both readings of an ambiguous date', () => {
		const text = 'حُرر العقد في 3/8/2019 بالقاهرة'
		const [finding] = analyze(text, testKnowledge()).findings.filter(
			({ code }) => code === 'ambiguous-numeric-date',
		)
		const offered = finding?.fixes.map(({ edits }) => edits[0]?.newText)
		assert.deepEqual(offered, ['2019-08-03', '2019-03-08'])
	})
})

function findingsOf({ id, severity }: DateRule, text: string) {
	const options = { rules: { [id]: severity } }
	return analyze(text, testKnowledge(), options).findings.filter(({ code }) => code === id)
}
