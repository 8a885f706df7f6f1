import { isoDay } from '../calendar/iso.ts'
import type { Step } from '../expression.ts'

/** The article date is what a value is reckoned from; one date serves many values. */
export function fromArticleDate(article: number): Step {
	if (article !== latest.article) latest = { article, step: reckonedFrom(isoDay(article)) }
	return latest.step
}

function reckonedFrom(day: string): Step {
	return {
		en: 'Reckoned from the article date {0}.',
		ar: 'محسوب من تاريخ المقال {0}.',
		args: [day],
	}
}

let latest = { article: 0, step: reckonedFrom(isoDay(0)) }

export const noArticleDate: Step = {
	en: 'Open: the article has no date to reckon from.',
	ar: 'مفتوح: ليس للمقال تاريخ يُحسب منه.',
}

export const latestBefore: Step = {
	en: 'The latest one before the article date.',
	ar: 'آخر ما سبق تاريخ المقال.',
}

export const earliestAfter: Step = {
	en: 'The earliest one after the article date.',
	ar: 'أول ما يلي تاريخ المقال.',
}

export const currentOne: Step = {
	en: 'The one that holds the article date.',
	ar: 'الذي يقع فيه تاريخ المقال.',
}

export const pastVerb: Step = {
	en: 'The verb is in the past: the latest one up to the article date.',
	ar: 'الفعل ماضٍ: آخر ما سبق تاريخ المقال أو وافقه.',
}

export const futureVerb: Step = {
	en: 'The sentence looks ahead: the earliest one from the article date on.',
	ar: 'الجملة في المستقبل: أول ما يلي تاريخ المقال أو يوافقه.',
}

export const standsAlone: Step = {
	en: 'It stands alone: the next one.',
	ar: 'عبارة قائمة بذاتها: أول ما يلي.',
}

export const weekdayFits: Step = {
	en: 'The reading in which the day is this weekday.',
	ar: 'القراءة التي يوافق فيها التاريخ اسم اليوم.',
}

export const afternoonLikely: Step = {
	en: 'No part of the day is named: read as after noon.',
	ar: 'لم يُذكر جزء اليوم: قُرئ بعد الظهر.',
}

export const nearestOne: Step = {
	en: 'No verb decides: the nearest one to the article date.',
	ar: 'لا فعل يرجّح: الأقرب إلى تاريخ المقال.',
}

/** The year comes from another date. */
export function sameYear(year: string): Step {
	return {
		en: 'The year {0} is taken from a date named just before.',
		ar: 'السنة {0} مأخوذة من تاريخ ذُكر قبله.',
		args: [year],
	}
}

/** An earlier date is what a value is reckoned from. */
export function fromDiscourse(day: string): Step {
	return {
		en: 'Reckoned from {0}, the last date the text names.',
		ar: 'محسوب من {0}، آخر تاريخ ورد في النص.',
		args: [day],
	}
}

/** How far a converted Hijri date can be trusted. */
export const hijriConverted: Step = {
	en: 'Converted by the Umm al-Qura calendar; sightings elsewhere may differ by a day or two.',
	ar: 'محوّل بتقويم أم القرى، وقد يختلف يوما أو يومين خارج السعودية.',
}

/** A Hijri date that cannot be converted. */
export const hijriOpen: Step = {
	en: 'A Hijri date without its year has no Gregorian value yet.',
	ar: 'تاريخ هجري بلا سنة، فلا قيمة ميلادية له بعد.',
}

/** The weekday beside a Hijri date settles how its month was begun. */
export const sightedByWeekday: Step = {
	en: 'The weekday shows that the month began by sighting, not by the tables.',
	ar: 'يوم الأسبوع يدل على أن بداية الشهر كانت بالرؤية لا بالحساب.',
}

/** An ordinal that cannot be the day of the month counts weekdays. */
export const weekdayCounted: Step = {
	en: 'The ordinal counts that weekday in the month: it is no date.',
	ar: 'العدد الترتيبي يعدّ ذلك اليوم من أيام الأسبوع في الشهر، وليس تاريخا.',
}
