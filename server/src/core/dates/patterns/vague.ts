import { before, look, unless } from '../grammar/look.ts'
import { link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { spokenOnlyAlone } from '../parts/spoken.ts'
import { complete } from '../resolve/resolved.ts'

const MOMENT = /^اللحظ[ةه]$/u
const UNTIL = /(?:حت[ىي]|حد|غاية)[ \t]+$/u
/** How much of the text before is asked. */
const GLANCE = 8
/** «Until the moment» is until now; «born of the moment» tells no time. */
const noOtherMoment = look(({ items: { text, start, end }, at }) => {
	const from = start[at] as number
	if (!MOMENT.test(text.slice(from, end[at]))) return true
	return UNTIL.test(text.slice(Math.max(0, from - GLANCE), from))
})

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
			noOtherMoment,
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
		{ value: 'PRESENT_REF', text: 'لم يصدر القرار حتى [اللحظة] عن الوزارة' },
		{ text: 'الأزمة ليست وليدة اللحظة بل قديمة' },
		{ text: 'يسكن قريبا من البحر' },
	],
})
