import { optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase, resolve } from '../grammar/phrase.ts'
import { of } from '../parts/common.ts'

export const withinPeriod = pattern({
	id: 'within-period',
	makes: 'whole',
	summary: {
		en: 'Earlier or later within a day or period: what is dated is the period.',
		ar: 'وقت سابق أو لاحق من يوم أو فترة.',
	},
	pattern: sequence({
		time: word('marker', (kind) => kind === 'within'),
		of: optional(of),
		period: phrase('date', 'day', 'period'),
	}),
	resolve: ({ period }, context) => resolve(period, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024', text: 'زار بيروت في [وقت سابق من هذا العام] وعاد' },
		{ anchor: '2024-05-15', value: '2024-05-14', text: 'وكان قال في [وقت سابق أمس] إنه سيعود' },
		{ anchor: '2024-05-15', value: '2024-05-15', text: 'تصدر النتائج في [وقت لاحق اليوم] كاملة' },
		{ text: 'عاد المسافر من بيروت' },
	],
})
