import assert from 'node:assert/strict'
import {
	analyze,
	countChoices,
	profileOf,
	styleOf,
	styleRows,
	sumCounts,
} from '../../../server/src/core/index.ts'
import { testKnowledge } from '../../support/knowledge.ts'

/** The counts of one article, as plain values. */
function styleIn(text: string): Record<string, Record<string, number>> {
	const knowledge = testKnowledge()
	const counts = countChoices(styleOf(analyze(text, knowledge), knowledge.spelling))
	return Object.fromEntries(
		[...counts].map(([topic, values]) => [topic, Object.fromEntries(values)]),
	)
}

describe('the style of a text', () => {
	const cases = [
		{
			text: 'في 3 يناير زار الوزير',
			style: { months: { gulf: 1 }, digits: { western: 1 } },
		},
		{
			text: 'عبد الله وعبدالرحمن',
			style: { abd: { split: 1, joined: 1 } },
		},
		{
			text: 'قال «نعم» ثم "لا"',
			style: { quotes: { guillemets: 1, straight: 1 } },
		},
		{
			text: 'شكراً جزيلًا',
			style: { tanwin: { 'on-alef': 1, 'before-alef': 1 } },
		},
		{
			text: 'دفع ثلاثمائة ثم مئة',
			style: { hundred: { مائة: 1, مئة: 1 } },
		},
		{
			text: 'النسبة 5% وكانت 4 في المئة',
			style: {
				digits: { western: 2 },
				percent: { sign: 1, 'fi-almia': 1 },
				hundred: { مئة: 1 },
			},
		},
	]
	for (const { text, style } of cases)
		it(`is counted in: ${text}`, () => assert.deepEqual(styleIn(text), style))
})

describe('a measured profile', () => {
	const profile = (...choices: readonly [topic: string, value: string, count: number][]) => {
		const parts = choices.map(
			([topic, value, count]) => new Map([[topic, new Map([[value, count]])]]),
		)
		return profileOf(styleRows(sumCounts(parts)))
	}

	it('keeps what the texts do nearly always', () => {
		assert.deepEqual(profile(['quotes', 'guillemets', 60], ['quotes', 'straight', 4]), {
			quotes: 'guillemets',
		})
	})

	it('leaves out what is divided or rare, and says so of names with abd', () => {
		assert.deepEqual(profile(['quotes', 'guillemets', 6], ['digits', 'western', 9]), {})
		assert.deepEqual(profile(['abd', 'split', 50], ['abd', 'joined', 40]), { abd: 'any' })
	})

	it('adds up parts in any order', () => {
		assert.deepEqual(profile(['tanwin', 'on-alef', 6], ['tanwin', 'on-alef', 6]), {
			tanwin: 'on-alef',
		})
	})
})
