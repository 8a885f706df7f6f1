import { type Draft, draft } from '../../rule.ts'
import { overlaps, type Span, textOf } from '../../text/span.ts'
import { spanOf } from '../../text/tokenize.ts'
import { type Evidence, preferredForm } from '../consistency/evidence.ts'
import {
	isStranger,
	isVariant,
	type NameWord,
	personsAlike,
	strangersAlike,
} from '../consistency/transcriptions.ts'
import type { Page, PageRule } from '../rule.ts'

export const nameVariant: PageRule = {
	id: 'name-variant',
	title: {
		en: 'Name spelled in two ways',
		ar: 'اسم بصيغتين',
	},
	unit: 'article',
	summary: 'A foreign name, or a word no list knows, is transcribed in two ways in one article.',
	rationale: {
		en: 'One person under two spellings is two persons to every index of names.',
		ar: 'الشخص الواحد برسمين شخصان في كل فهرس للأعلام.',
	},
	message: {
		en: '{0} ({2:times}) and {1} ({3:times}) in this article sound like one name.',
		ar: '{0} ({2:times}) و{1} ({3:times}) في هذا النص تبدوان اسما واحدا.',
	},
	severity: 'information',
	fix: 'ask',
	check,
	examples: [
		{
			before:
				'قال بنيامين نتنياهو إن الرئيس باراك أوباما وافق. وأضاف بنيامين نتنياهو ذلك، وغادر بنيامين [نتانياهو] أمس',
			after:
				'قال بنيامين نتنياهو إن الرئيس باراك أوباما وافق. وأضاف بنيامين نتنياهو ذلك، وغادر بنيامين نتنياهو أمس',
		},
		{
			before: 'يقع مصنع هيدلشتراس في مدينة صغيرة، ويعمل في مصنع [هيديلشتراس] مئة عامل',
			after: 'يقع مصنع هيدلشتراس في مدينة صغيرة، ويعمل في مصنع هيدلشتراس مئة عامل',
		},
		{ before: 'وصل الأسقفان أمس، واستقبل الوزير الأسقفين في مكتبه' },
		{ before: 'التقى محمد بن سلمان محمود عباس ومحمد الأسعد' },
		{
			before:
				'سجل روبرتو كارلوس هدفين، وسجل روبرت ليفاندوفسكي هدفا، ثم غادر روبرت ليفاندوفسكي الملعب',
		},
		{ before: 'التقى محمد السعيدي خالد السعدي، وقال خالد السعدي إن اللقاء مفيد' },
		{ before: 'التقى محمد جونسون بنيامين جونستون في لندن' },
	],
}

/** What varies among persons' names, and what does so among words that are nobody's. */
function check(page: Page): readonly Draft[] {
	const ofPersons = variantsIn(page, personsAlike(page), preferredForm)
	const isNew = (word: Span) => !ofPersons.some((name) => overlaps(name, word))
	return [...ofPersons, ...variantsOfStrangers(page).filter(isNew)]
}

function variantsOfStrangers(page: Page): readonly Draft[] {
	// Where counts do not tell, the form that comes first.
	const prefer = (evidence: readonly Evidence[]) => preferredForm(evidence) ?? evidence[0]?.form
	return variantsIn(page, strangersAlike(page), prefer).filter((variant) => {
		const written = textOf(page.tokens.text, variant)
		return [written, ...variant.replacements].some((form) => isStranger(page, form))
	})
}

function variantsIn(
	page: Page,
	groups: Iterable<readonly NameWord[]>,
	prefer: (evidence: readonly Evidence[]) => string | undefined,
): readonly Draft[] {
	const drafts: Draft[] = []
	for (const names of groups) {
		const evidence = count(names)
		const preferred = evidence.length > 1 ? prefer(evidence) : undefined
		if (preferred === undefined) continue
		for (const { i, form } of names) {
			if (!isVariant(page, form, preferred)) continue
			drafts.push(
				draft(spanOf(page.tokens, i), [preferred], {
					args: [preferred, countOf(evidence, form), countOf(evidence, preferred)],
				}),
			)
		}
	}
	return drafts
}

function count(names: readonly NameWord[]): readonly Evidence[] {
	const counts = new Map<string, number>()
	for (const { form } of names) counts.set(form, (counts.get(form) ?? 0) + 1)
	return [...counts].map(([form, n]) => ({ form, count: n }))
}

function countOf(evidence: readonly Evidence[], wanted: string): string {
	return String(evidence.find(({ form }) => form === wanted)?.count ?? 0)
}
