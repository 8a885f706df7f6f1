import { map, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { quantity } from '../parts/amount.ts'
import { resolveUnits } from '../resolve/units.ts'

export const lastUnits = pattern({
	id: 'last-units',
	makes: 'amount',
	summary: {
		en: 'The last so many units, with "last" before the number.',
		ar: 'آخر كذا يوما أو شهرا، مع تقديم كلمة آخر.',
	},
	pattern: map(
		sequence({ last: word('pointer', (points) => points === 'latest'), quantity }),
		({ quantity }) => quantity,
	),
	resolve: ({ amount, unit }) => resolveUnits(amount, unit, 'latest'),
	examples: [
		{ value: 'P2W', text: 'فاز في [آخر أسبوعين] ثلاث مرات' },
		{ value: 'PT24H', text: 'سُجلت إصابات في [آخر 24 ساعة]' },
		{ text: 'كان آخر من وصل' },
	],
})
