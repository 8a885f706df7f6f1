import type { MonthMention } from './expression.ts'
import type { Calendar } from './senses.ts'

/** The ways a newspaper can name Gregorian months: one vocabulary, or two with a slash. */
export const MONTH_STYLES = [
	'gulf',
	'levantine',
	'gulf/levantine',
	'levantine/gulf',
	'algerian',
	'moroccan',
	'mauritanian',
] as const

/** One of the ways to name months. */
export type MonthStyle = (typeof MONTH_STYLES)[number]

/** Month names of each vocabulary, January or Muharram first, as CLDR 48 spells them. */
const NAMES = {
	gulf: listed(`
		يناير
		فبراير
		مارس
		أبريل
		مايو
		يونيو
		يوليو
		أغسطس
		سبتمبر
		أكتوبر
		نوفمبر
		ديسمبر
	`),
	levantine: listed(`
		كانون الثاني
		شباط
		آذار
		نيسان
		أيار
		حزيران
		تموز
		آب
		أيلول
		تشرين الأول
		تشرين الثاني
		كانون الأول
	`),
	algerian: listed(`
		جانفي
		فيفري
		مارس
		أفريل
		ماي
		جوان
		جويلية
		أوت
		سبتمبر
		أكتوبر
		نوفمبر
		ديسمبر
	`),
	moroccan: listed(`
		يناير
		فبراير
		مارس
		أبريل
		ماي
		يونيو
		يوليوز
		غشت
		شتنبر
		أكتوبر
		نونبر
		دجنبر
	`),
	mauritanian: listed(`
		يناير
		فبراير
		مارس
		إبريل
		مايو
		يونيو
		يوليو
		أغشت
		شتمبر
		أكتوبر
		نوفمبر
		دجمبر
	`),
	hijri: listed(`
		محرم
		صفر
		ربيع الأول
		ربيع الآخر
		جمادى الأولى
		جمادى الآخرة
		رجب
		شعبان
		رمضان
		شوال
		ذو القعدة
		ذو الحجة
	`),
} as const

/** The name of a month, 1 to 12, in a style. */
export function monthIn(style: MonthStyle, month: number): string {
	return vocabulariesOf(style)
		.map((vocabulary) => NAMES[vocabulary][month - 1])
		.join('/')
}

/** The name of a Hijri month, 1 to 12. */
export function hijriMonthName(month: number): string {
	return NAMES.hijri[month - 1] ?? ''
}

/** True when a written name is what the style would write, whatever its spelling. */
export function isInStyle({ month, systems }: MonthMention, style: MonthStyle): boolean {
	const wanted = vocabulariesOf(style)
	if (systems.length !== wanted.length) return false
	return systems.every((system, i) => {
		const vocabulary = wanted[i] as Vocabulary
		return system === vocabulary || (system === 'gulf' && isShared(vocabulary, month))
	})
}

/** The calendar a mentioned month belongs to. */
export function calendarOf({ systems }: MonthMention): Calendar {
	return systems[0] === 'hijri' ? 'islamic' : 'gregorian'
}

type Vocabulary = Exclude<keyof typeof NAMES, 'hijri'>

const VOCABULARIES = new Map(
	MONTH_STYLES.map((style) => [style, style.split('/') as readonly Vocabulary[]]),
)

function vocabulariesOf(style: MonthStyle): readonly Vocabulary[] {
	return VOCABULARIES.get(style) as readonly Vocabulary[]
}

/** The Maghrebi vocabularies share some names with the Gulf. */
function isShared(vocabulary: Vocabulary, month: number): boolean {
	return NAMES[vocabulary][month - 1] === NAMES.gulf[month - 1]
}

function listed(lines: string): readonly string[] {
	return lines
		.trim()
		.split('\n')
		.map((line) => line.trim())
}
