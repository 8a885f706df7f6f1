import { before, look, unless } from '../grammar/look.ts'
import { link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { spokenOnlyAlone } from '../parts/spoken.ts'
import { unquoted } from '../parts/unquoted.ts'
import { complete } from '../resolve/resolved.ts'

/** The moment, the past, and a man called Alan. */
const DOUBTFUL = /^(?:اللحظ[ةه]|الماض[يى]|آلان)$/u
const UNTIL = /(?:حت[ىي]|حد|غاية)[ \t]+$/u
const IN_THE_PAST =
	/(?:^|[ \t])[وف]?(?:في|من|عن|مع|[إا]لى|على|بين|نحو|دروس|[أا]خطاء|أمجاد|صفحة|\p{L}+ات)[ \t]+$/u
/** How much of the text before is asked. */
const GLANCE = 14
/** «Until the moment» is until now, «born of the moment» tells no time; «in the past», but «the past decision». */
const noOtherMoment = look(({ items: { text, start, end }, at }) => {
	const from = start[at] as number
	const word = text.slice(from, end[at])
	if (!DOUBTFUL.test(word)) return true
	const before = text.slice(Math.max(0, from - GLANCE), from)
	if (word.startsWith('الل')) return UNTIL.test(before)
	return word.startsWith('الم') && IN_THE_PAST.test(before)
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
			unquoted,
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
		{ value: 'PAST_REF', text: 'تعلم الناس من [الماضي] كثيرا' },
		{ value: 'PAST_REF', text: 'تجاوزت الأسرة خلافات [الماضي] كلها' },
		{ text: 'كان القرار الماضي أفضل' },
		{ text: 'كتبت «المستقبل» أن الجلسة أُجلت' },
		{ text: 'فاز الممثل آلان بالجائزة' },
		{ text: 'يسكن قريبا من البحر' },
		{ value: 'PAST_REF', text: 'دخل الحارس [ذات يوم] إلى المخزن' },
		{ value: 'PRESENT_REF', text: 'بقيت العادة حتى [يومنا هذا] في القرى' },
		{ value: 'FUTURE_REF', text: 'أُغلق الجسر حتى [إشعار آخر] بسبب الثلوج' },
	],
})
