import { unless } from '../grammar/look.ts'
import { link, sequence, word } from '../grammar/part.ts'
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
	pattern: sequence({
		spokenOnlyAlone,
		vague: word('vague'),
		elsewhere: unless(link('of')),
	}),
	resolve: ({ vague }) => complete(vague.sense),
	examples: [
		{ value: 'PAST_REF', text: 'قال [مؤخرا] إن الوضع صعب' },
		{ value: 'PAST_REF', text: 'تغير الأمر في [الآونة الأخيرة]' },
		{ value: 'FUTURE_REF', text: 'وسيعود [قريبا] إلى بلده' },
		{ text: 'كان اللاعبون أفضل حالا هنا' },
		{ text: 'يسكن قريبا من البحر' },
	],
})
