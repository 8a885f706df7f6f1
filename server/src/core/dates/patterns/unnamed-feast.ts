import { look } from '../grammar/look.ts'
import { choice, map, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, direction } from '../parts/common.ts'
import { ordinal } from '../parts/ordinal.ts'
import { resolveUnnamedFeast } from '../resolve/feast.ts'

const days = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'D' && number === 'many' && !definite
})
const eve = word('part', (part, { definite }) => !definite && (part === 'TEV' || part === 'TNI'))
const place = map(sequence({ ordinal, days }), ({ ordinal }) => ({
	place: ordinal.value,
	eve: undefined,
}))
const firstDay = map(dayWord, () => ({ place: 1, eve: undefined }))
const night = map(eve, ({ sense }) => ({ place: 1, eve: sense }))

const NAMED = /^[ \t]+(?:ال|لل)/u
/** How much of the text behind is asked. */
const GLANCE = 6
/** «The day of the national feast» has a name, and is another one. */
const unnamed = look(({ items: { text, end }, at }) => {
	const behind = end[at - 1] as number
	return !NAMED.test(text.slice(behind, behind + GLANCE))
})

export const unnamedFeast = pattern({
	id: 'unnamed-feast',
	makes: 'day',
	summary: {
		en: 'The feast, as everybody calls it: the nearest of the two great ones.',
		ar: 'العيد بلا اسم: أقرب العيدين.',
	},
	pattern: sequence({
		on: choice(place, firstDay, night),
		feast: word('marker', (kind) => kind === 'feast'),
		direction: optional(direction),
		unnamed,
	}),
	resolve: ({ on, direction }, context) => resolveUnnamedFeast(on, direction?.sense, context),
	examples: [
		{
			anchor: '2015-07-20',
			value: '2015-07-18',
			text: 'زاروا الأقارب في [ثاني أيام العيد] كعادتهم',
		},
		{ anchor: '2015-09-22', value: '2015-09-23', text: 'تغلق المحال [يوم العيد] كله' },
		{ anchor: '2015-07-16', value: '2015-07-16TNI', text: 'ازدحمت الأسواق [ليلة العيد] بالناس' },
		{ value: 'XXXX-XX-XX', text: 'يلعب الأطفال [يوم العيد] في الحديقة' },
		{ text: 'احتفلت البلاد بيوم العيد الوطني' },
		{ text: 'صلى الناس صلاة العيد في الجامع' },
	],
})
