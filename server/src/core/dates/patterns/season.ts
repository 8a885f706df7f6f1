import { after } from '../grammar/look.ts'
import { link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction, of, PREPOSITIONS } from '../parts/common.ts'
import { yearPeriod } from '../parts/year-period.ts'
import { resolveSeason } from '../resolve/season.ts'

const announced = after(link(...PREPOSITIONS))
const ofYear = sequence({ of: optional(of), year: yearPeriod })

export const season = pattern({
	id: 'season',
	makes: 'period',
	summary: {
		en: 'A season of a year, named or pointed at.',
		ar: 'فصل من سنة مذكورة أو مشار إليها.',
	},
	pattern: map(
		sequence({
			announced: optional(announced),
			pointer: optional(word('pointer')),
			kind: optional(word('kind', (kind) => kind === 'season')),
			season: word('season'),
			direction: optional(direction),
			year: optional(ofYear),
		}),
		(found) => {
			const { announced, kind, season, pointer, direction, year } = found
			return year || kind || pointer || direction || (announced && season.definite)
				? found
				: NOTHING
		},
	),
	resolve: ({ season, pointer, direction, year }, context) =>
		resolveSeason(season.sense, direction?.sense ?? pointer?.sense, year?.year, context),
	examples: [
		{ value: '2022-SU', text: 'زار بيروت في [صيف 2022]' },
		{ value: '2017-SU', text: 'تحسن المنسوب خلال [صائفة 2017] في السدود' },
		{ anchor: '2024-05-15', value: '2023-FA', text: 'بدأ في [خريف العام الماضي]' },
		{ anchor: '2024-05-15', value: '2024-WI', text: 'يفتتح [الشتاء المقبل] في دبي' },
		{ text: 'الربيع العربي وربيع براغ' },
	],
})
