import { choice, map, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { quantity } from '../parts/amount.ts'
import { resolveUnits } from '../resolve/units.ts'

const last = word('pointer', (points) => points === 'latest')
const first = word('ordinal', (value, { definite }) => value === 1 && !definite)

export const lastUnits = pattern({
	id: 'last-units',
	makes: 'amount',
	summary: {
		en: 'The first or last so many units, with "first" or "last" before the number.',
		ar: 'أول أو آخر كذا يوما أو شهرا، مع تقديم كلمة أول أو آخر.',
	},
	pattern: map(sequence({ last: choice(last, first), quantity }), ({ quantity }) => quantity),
	resolve: ({ amount, unit }) => resolveUnits(amount, unit, 'latest'),
	examples: [
		{ value: 'P2W', text: 'فاز في [آخر أسبوعين] ثلاث مرات' },
		{ value: 'PT24H', text: 'سُجلت إصابات في [آخر 24 ساعة]' },
		{ value: 'PT10M', text: 'سجل هدفين في [أول عشر دقائق]' },
		{ text: 'كان آخر من وصل' },
	],
})
