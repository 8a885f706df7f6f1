import {
	type Analysis,
	type ArticleDate,
	type ArticleDateSource,
	type DateExpression,
	edtf,
	type Language,
	type Message,
} from '../core/index.ts'
import { hijriTwin } from './hijri-twin.ts'
import type { Section } from './prose.ts'
import { say } from './say.ts'

/** A date expression for people: ISO value first, TIMEX3 type, both calendars, each step of the reckoning. */
export function describeDate(
	{ articleDate }: Analysis,
	date: DateExpression,
	language: Language,
): Section {
	const facts = [
		...timex(date),
		...extended(date),
		...calendars(date),
		...date.steps,
		...anchor(articleDate, date),
	]
	return {
		heading: date.value,
		subject: date.type,
		lines: facts.map((fact) => say(fact, language)),
	}
}

/** The other TIMEX3 attributes, in the standard's own words. */
function timex({ mod, quant, freq }: DateExpression): readonly Message[] {
	const attributes = [
		['mod', mod],
		['quant', quant],
		['freq', freq],
	].flatMap(([name, value]) => (value ? [`${name}="${value}"`] : []))
	if (attributes.length === 0) return []
	return [
		{
			en: 'TIMEX3: {0}',
			ar: 'بصيغة TIMEX3: {0}',
			args: [attributes.join(' ')],
		},
	]
}

/** The same in EDTF, where that says it otherwise: `198X`, `2014~`. */
function extended(date: DateExpression): readonly Message[] {
	const form = edtf(date)
	if (form === undefined || form === date.value) return []
	return [
		{
			en: 'EDTF: {0}',
			ar: 'EDTF: {0}',
			args: [form],
		},
	]
}

function calendars(date: DateExpression): readonly Message[] {
	if (date.calendarValue) return [hijriInText(date.calendarValue)]
	const twin = hijriTwin(date.value)
	return twin ? [hijri(twin)] : []
}

function hijriInText(value: string): Message {
	return {
		en: 'Hijri date in the text: {0}',
		ar: 'التاريخ الهجري في النص: {0}',
		args: [value],
	}
}

function hijri(value: string): Message {
	return {
		en: 'Hijri calendar: {0}',
		ar: 'بالتقويم الهجري: {0}',
		args: [value],
	}
}

/** What the expression hangs on: nothing to tell when it is complete in itself. */
function anchor(articleDate: ArticleDate, date: DateExpression): readonly Message[] {
	if (date.underspecified === undefined) return []
	return [...openValue(date.underspecified, date.value), ...known(articleDate)]
}

function openValue(underspecified: string, value: string): readonly Message[] {
	if (underspecified === value) return []
	return [
		{
			en: 'In itself only: {0}',
			ar: 'بذاته فقط: {0}',
			args: [underspecified],
		},
	]
}

/** The article's date and where it was read, in one line. */
function known({ value, source, detail = SOURCES[source] }: ArticleDate): readonly Message[] {
	if (value === null) return [UNKNOWN]
	const args = detail.args ?? []
	return [
		{
			en: `Article date: {${args.length}}, ${detail.en}`,
			ar: `تاريخ المقال: {${args.length}}، ${detail.ar}`,
			args: [...args, value],
		},
	]
}

const UNKNOWN: Message = {
	en: 'Set the article date to settle this value.',
	ar: 'حدّد تاريخ المقال لتتعيّن هذه القيمة.',
}

/** Where a date comes from, when nobody says it more exactly. */
const SOURCES: Readonly<Record<ArticleDateSource, Message>> = {
	argument: {
		en: 'as the command line says',
		ar: 'من سطر الأوامر',
	},
	input: {
		en: 'as the input says',
		ar: 'من المدخلات',
	},
	metadata: {
		en: 'from the metadata of the corpus',
		ar: 'من بيانات المدوّنة',
	},
	text: {
		en: 'from the text',
		ar: 'من النص',
	},
	setting: {
		en: 'from the settings',
		ar: 'من الإعدادات',
	},
	none: {
		en: 'unknown',
		ar: 'غير معروف',
	},
}
