import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { isSplitAt, joinedAt } from '../consistency/abd.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

export const compoundName: WordRule = {
	id: 'compound-name',
	title: {
		en: 'Names with abd',
		ar: 'أسماء عبد',
	},
	unit: 'word',
	traits: Trait.compound,
	summary: 'A name with abd is written as one word, or as two, against the house style.',
	rationale: {
		en: 'Joined and split names are two names to a count; the dictionary form is split.',
		ar: 'الوصل والفصل يجعلان الاسم الواحد اسمين في الإحصاء، والأصل الفصل.',
	},
	message: {
		en: 'The house style writes {0} as {1}.',
		ar: 'يكتب {0} في هذا النسق هكذا: {1}.',
	},
	severity: 'information',
	fix: 'house',
	check: checkCompound,
	examples: [
		{
			before: 'الرئيس المصري [عبدالفتاح] السيسي',
			after: 'الرئيس المصري عبد الفتاح السيسي',
		},
		{
			before: 'الملك [عبد الله] الثاني',
			after: 'الملك عبدالله الثاني',
			house: { abd: 'joined' },
		},
		{ before: 'الرئيس عبد الفتاح السيسي' },
		{ before: 'الرئيس عبدالفتاح السيسي', house: { abd: 'any' } },
		{ before: 'زار العبدالله مدينة عبدان' },
	],
}

function checkCompound(place: Place): Draft | undefined {
	const style = place.house.abd ?? 'split'
	if (style === 'split') return splitName(place)
	return style === 'joined' ? joinName(place) : undefined
}

function splitName({ tokens, i, knowledge: { abdNames } }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	const at = joinedAt(written, abdNames)
	if (at === undefined) return undefined
	return draft(spanOf(tokens, i), [`${written.slice(0, at)} ${written.slice(at)}`])
}

function joinName({ tokens, i, knowledge: { abdNames } }: Place): Draft | undefined {
	if (!isSplitAt(tokens, i, abdNames)) return undefined
	return draft(spanOf(tokens, i, i + 2), [tokenText(tokens, i) + tokenText(tokens, i + 2)])
}
