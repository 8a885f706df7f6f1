import { Clitic } from '../find-word.ts'
import { inOrder } from '../grammar/form.ts'
import { after, ahead, before, carries, look, unless, unlessAfter } from '../grammar/look.ts'
import {
	choice,
	digits,
	link,
	map,
	NOTHING,
	optional,
	own,
	type Part,
	sequence,
	word,
} from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { bareUnits, lastingUnit, quantity } from '../parts/amount.ts'
import type { Quantity } from '../parts/counted-unit.ts'
import {
	andFraction,
	andQuantity,
	bareUnit,
	exceptFraction,
	governsNothing,
} from '../parts/more-amount.ts'
import { isoDuration } from '../resolve/duration.ts'
import { complete, withMod } from '../resolve/resolved.ts'

const counting = after(
	choice(link('during', 'since', 'for', 'through'), word('relation'), word('hedge')),
)
/** «For years»: the preposition is written onto the unit. */
const countingUnits = choice(counting, carries(Clitic.lam, 'unit'))
const BEFORE_OR_AFTER =
	/(?:^|[ \t])[وف]?(?:قبل|قبيل|بعد)(?:ها|ه|هم)?(?:[ \t]+[\p{L}\p{M}]+){0,4}[ \t]+$/u
/** How much of the text before is asked. */
const GLANCE_BACK = 40
/** «After that by days», «before the war by a year»: so much later or earlier than what was told. */
const thence = look(({ items: { text, start }, at }) => {
	const from = (start[at] as number) - 1
	return BEFORE_OR_AFTER.test(text.slice(Math.max(0, from - GLANCE_BACK), from))
})
const hedged = optional(word('hedge'))
const noNoun = unless(
	choice(
		word('direction'),
		word('ordinal'),
		word('kind'),
		word('month'),
		word('weekday'),
		word('season'),
		word('cardinal'),
		digits(() => true),
	),
)

const ofTime = link('oftime')
const uncounted = unlessAfter(
	choice(
		digits(() => true),
		word('cardinal'),
	),
)
const whole = word('marker', (kind) => kind === 'whole')
const relation = word('relation')
/** «About the hour», «more than the month»: a single one, though it carries the article. */
const theUnit = word('unit', ({ unit, number }, { definite }) => {
	return number === 'one' && definite && ['H', 'W', 'M', 'Y', 'CE'].includes(unit)
})
const hedgedUnit = map(
	sequence({ hedge: after(word('hedge')), unit: theUnit, noNoun }),
	({ unit }) => ({ amount: 1, unit: unit.sense.unit, isBare: true as const }),
)

/** The word for decade is also the one for holding a meeting. */
const noMeeting = look((cursor) => {
	const { items, lexemes, at } = cursor
	const { unit } = lexemes[items.lexeme[at - 1] as number]?.senses ?? {}
	return unit?.unit !== 'DE' || governsNothing(cursor)
})
const UNITS = ['S', 'MIN', 'H', 'D', 'W', 'M', 'Q', 'Y', 'DE', 'CE'] as const

function isSmaller(small: Quantity, large: Quantity): boolean {
	return UNITS.indexOf(small.unit) < UNITS.indexOf(large.unit)
}

/** "An hour and 20 minutes": what is joined is counted, and smaller than the unit. */
const unitAndMore = map(sequence({ unit: bareUnit, more: ahead(andQuantity) }), ({ unit, more }) =>
	isSmaller(more, unit) && more.amount !== 'X' ? unit : NOTHING,
)

const oneMore = map(andQuantity, (more) => [more])
const twoMore = map(sequence({ more: andQuantity, most: andQuantity }), ({ more, most }) =>
	isSmaller(most, more) ? [more, most] : NOTHING,
)

/** Counts by itself; or a bare unit where a preposition says that it counts. */
const amount = choice(
	quantity,
	map(
		sequence({
			unit: bareUnit,
			more: before(choice(andFraction, exceptFraction, ofTime)),
		}),
		({ unit }) => unit,
	),
	map(sequence({ uncounted, unit: bareUnit, whole: before(whole) }), ({ unit }) => unit),
	unitAndMore,
	lastingUnit,
	map(sequence({ counting: countingUnits, units: bareUnits, noNoun }), ({ units }) => ({
		amount: units.amount,
		unit: units.unit,
		isBare: true as const,
	})),
	map(sequence({ counting, unit: bareUnit, noNoun, noMeeting }), ({ unit }) => ({
		amount: unit.amount,
		unit: unit.unit,
		isBare: true as const,
	})),
	hedgedUnit,
	map(
		sequence({
			by: carries(Clitic.beh, 'unit'),
			thence,
			units: choice(bareUnits, bareUnit),
			orMore: optional(sequence({ or: link('or'), more: quantity })),
			noNoun,
		}),
		({ units: { amount, unit } }) => ({ amount, unit, isBare: true as const }),
	),
	map(sequence({ units: bareUnits, relation: before(relation) }), ({ units }) => units),
)

const fractionBehind = optional(choice(andFraction, exceptFraction))
const moreBehind = optional(choice(twoMore, oneMore))

/** An amount with its fraction and what is joined; «17 years and 14 years» are two amounts. */
const joinedAmount: Part<{
	readonly amount: Quantity & { readonly isBare?: true }
	readonly fraction: number | undefined
	readonly more: readonly Quantity[]
}> = own(inOrder([amount.form, fractionBehind.form, moreBehind.form]), (cursor) => {
	const first = amount.read(cursor)
	if (first === NOTHING) return NOTHING
	const fraction = fractionBehind.read(cursor)
	const end = cursor.at
	const more = moreBehind.read(cursor) as readonly Quantity[] | undefined
	const isJoined = more !== undefined && isSmaller(more[0] as Quantity, first)
	if (!isJoined) cursor.at = end
	return { amount: first, fraction: fraction as number | undefined, more: isJoined ? more : [] }
})

export const duration = pattern({
	id: 'duration',
	makes: 'amount',
	summary: {
		en: 'A length of time: numbers in figures or words, duals, fractions, several of a unit.',
		ar: 'مدة زمنية: عدد بالأرقام أو الحروف أو مثنى أو كسر أو بضع.',
	},
	pattern: map(
		sequence({
			hedge: hedged,
			joined: joinedAmount,
			whole: optional(whole),
			ofTime: optional(ofTime),
			qualifier: optional(word('qualifier')),
		}),
		({ hedge, joined: { amount, fraction, more }, qualifier }) =>
			amount.amount === Number.POSITIVE_INFINITY
				? NOTHING
				: { hedge, amount, fraction, more, qualifier },
	),
	resolve({ hedge, amount, fraction, more, qualifier }, context) {
		if ('isBare' in amount && context.governsNoun()) return undefined
		const counted =
			fraction === undefined || amount.amount === 'X'
				? amount
				: { amount: amount.amount + fraction, unit: amount.unit }
		const value = isoDuration([counted, ...more])
		return withMod(complete(value, 'DURATION'), hedge?.sense ?? qualifier?.sense)
	},
	examples: [
		{ value: 'P2D', text: 'استمر القصف [يومين] ثم توقف' },
		{ value: 'P0D', text: 'لم يبق لهم إلا [0 أيام] قبل الموعد' },
		{ value: 'PT3H30M', text: 'طالت الجلسة [ثلاث ساعات ونصف الساعة]' },
		{ value: 'PTXH', text: 'يصل خلال [ساعات] إلى القاهرة' },
		{ value: 'P20Y', text: 'يعمل هنا منذ [أكثر من عقدين]' },
		{ value: 'P1Y6M', text: 'عاش هناك [عام ونصف العام]' },
		{ value: 'PT1H45M', text: 'يصل خلال [ساعتين إلا ربعا] إلى عمان' },
		{ value: 'PT45M', text: 'تأخر [ثلاثة أرباع الساعة] عن الموعد' },
		{ value: 'P1Y3M15D', text: 'سُجن [سنة وثلاثة أشهر وخمسة عشر يوما] في بلده' },
		{ value: 'P1Y1D', text: 'حُكم عليه بالسجن [سنة ويوما]، ثم أُفرج عنه' },
		{ value: 'P2Y', text: 'غاب [سنتين] ويوم العيد عاد' },
		{ value: 'P1W', text: 'لن تصمد المدينة [أسبوعا] من دون ماء' },
		{ value: 'P36M', text: 'مدة التنفيذ [(36) شهرا] من التوقيع' },
		{ value: 'P25Y', text: 'مر على الحرب [ربع قرن]' },
		{ value: 'PXW', text: 'بقي في المستشفى [بضعة أسابيع]' },
		{ value: 'PT2H55M', text: 'فاز في [ساعتين و55 دقيقة]' },
		{ value: 'P3000Y', text: 'بُني المعبد لل[3 آلاف سنة] الأولى' },
		{ value: 'P25D', text: 'بعد [خمسة وعشرين يوما] من القتال' },
		{ value: 'P36Y', text: 'حكم السلطان [ستا وثلاثين سنة] متصلة' },
		{ value: 'P40Y', text: 'اعتقل الرجل ([40 عاما]) في منزله' },
		{ value: 'P1Y', text: 'ارتفعت الأسعار في [عام واحد] مرتين' },
		{ value: 'PXY', text: 'عاش الحيوان قبل [آلاف السنين] من الإنسان' },
		{ value: 'PXY', text: 'تراكمت الطبقات على مدى [بضعة آلاف سنة] في الوادي' },
		{ value: 'PXY', text: 'لم يتغير الساحل طوال [ملايين سنة] متتالية' },
		{ value: 'P5000Y', text: 'سكنوا الوادي [خمسة آلاف سنة] متصلة' },
		{ value: 'P3Y', text: 'وعدهم منذ [سنوات ثلاث] بالعمل' },
		{ value: 'PXY', text: 'بقي ل[سنوات] بعيدا عن أهله' },
		{ value: 'P1M', text: 'توقف المصنع لفترة [شهر كامل] عن العمل' },
		{ value: 'P2Y', text: 'غاب [عامين كاملين] عن الملاعب' },
		{ value: 'P1Y', text: 'أمضى في المخيم [ما يقارب العام] ثم عاد' },
		{ value: 'PXD', text: 'استقال [أياما] بعد تعيينه في المنصب' },
		{ value: 'PXM', text: 'سافر وقبل ذلك ب[أشهر] باع بيته' },
		{ value: 'P1D', text: 'كانوا يصلون قبل ذلك ب[يوم أو يومين] للراحة' },
		{ value: 'P1W', text: 'اتفقا قبل بدء الموسم ب[أسبوع] على التمديد' },
		{ value: 'PXDE', text: 'ورثوا الصنعة عبر [عقود] من العمل' },
		{ text: 'صدر القرار عبر 2088 صفحة' },
		{ text: 'نجح من خلال عقد جلسات مع الأهالي' },
		{ text: 'غادر بعد عقد اجتماع مع الوزير' },
		{ text: 'نصف السكان وربع الموازنة' },
		{ text: 'قضى الطفل أيام العيد في القرية' },
	],
})
