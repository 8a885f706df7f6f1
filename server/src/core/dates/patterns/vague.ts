import { before, unless } from '../grammar/look.ts'
import { link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { spokenOnlyAlone } from '../parts/spoken.ts'
import { complete } from '../resolve/resolved.ts'

export const vague = pattern({
	id: 'vague',
	makes: 'whole',
	summary: {
		en: 'The past, present or future at large: now, recently, soon.',
		ar: 'الماضي أو الحاضر أو المستقبل عموما: الآن، مؤخرا، قريبا.',
	},
	pattern: map(
		sequence({
			spokenOnlyAlone,
			adjective: optional(before(word('marker', (kind) => kind === 'adjective'))),
			dated: unless(word('marker', (kind) => kind === 'campaign')),
			vague: word('vague'),
			of: optional(before(link('of'))),
		}),
		(found) => (found.of && found.vague.sense === 'FUTURE_REF' ? NOTHING : found),
	),
	resolve: ({ vague, adjective }, context) =>
		adjective && context.describes(vague.item) ? undefined : complete(vague.sense),
	examples: [
		{ value: 'PAST_REF', text: 'قال [مؤخرا] إن الوضع صعب' },
		{ value: 'PAST_REF', text: 'تغير الأمر في [الآونة الأخيرة]' },
		{ value: 'FUTURE_REF', text: 'وسيعود [قريبا] إلى بلده' },
		{ text: 'كان اللاعبون أفضل حالا هنا' },
		{ value: 'PAST_REF', text: 'تمكنت القوات [مؤخرا] من دخول البلدة' },
		{ value: 'PAST_REF', text: 'درس اللاعب المنتقل [حديثا] إلى الفريق' },
		{ text: 'بنى بيتا حديثا' },
		{ text: 'أجرى حديثا مطولا' },
		{ text: 'يسكن قريبا من البحر' },
	],
})
