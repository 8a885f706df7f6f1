import { unless } from '../grammar/look.ts'
import { choice, link, map, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { resolveAnchoredAmount } from '../resolve/anchored-amount.ts'

const today = word('deictic', (days, { definite }) => days === 0 && definite)
const now = choice(link('now'), sequence({ of: link('of'), today, whole: unless(word('ordinal')) }))
const relation = word('relation')
const elsewhere = unless(link('of', 'on'))

const before = map(
	sequence({ relation, amount: phrase('amount'), now: optional(now), elsewhere }),
	({ relation, amount, now }) => ({
		direction: relation.sense === 'ago' ? (-1 as const) : (1 as const),
		amount,
		isExact: now !== undefined,
	}),
)
const passed = map(
	sequence({ amount: phrase('amount'), passed: link('passed') }),
	({ amount }) => ({
		direction: -1 as const,
		amount,
		isExact: false,
	}),
)

export const agoLater = pattern({
	id: 'ago-later',
	makes: 'whole',
	summary: {
		en: 'A length of time before or after the article date: three days ago, in two months.',
		ar: 'مدة قبل تاريخ المقال أو بعده: قبل ثلاثة أيام، بعد شهرين، سنوات مضت.',
	},
	pattern: choice(before, passed),
	resolve: (found, context) => resolveAnchoredAmount(found, context),
	examples: [
		{ anchor: '2024-05-15', value: 'PAST_REF', text: 'بُنيت المدينة [قبل 3 آلاف سنة] في الوادي' },
		{ anchor: '2024-05-15', value: '2024-05-12', text: '[قبل ثلاثة أيام] توقفت المفاوضات' },
		{ anchor: '2024-05-15', value: '2024-07-15', text: '[بعد شهرين] تنتهي ولايته' },
		{ anchor: '2024-05-15', value: '2023-05-15', text: 'بدأ العمل [قبل عام من الآن]' },
		{ anchor: '2024-05-15', value: '2014', text: 'سافر [قبل نحو عشر سنوات]' },
		{ anchor: '2024-05-15', value: '2022-11', text: 'انتقلت العائلة [قبل عام ونصف] إلى الشمال' },
		{ anchor: '2024-05-15', value: '2024-07-20', text: 'يُفتتح الجسر [بعد شهرين وخمسة أيام]' },
		{ anchor: '2024-05-15', value: '2024-02-08', text: 'سافر [قبل ثلاثة أشهر وأسبوع] إلى بلده' },
		{ value: 'PAST_REF', text: 'زار المنطقة [قبل أيام]، وأكد دعم بلاده' },
		{ text: 'وصل قبل الوزير وبعد السفير' },
	],
})
