import { type Draft, draft } from '../../rule.ts'
import type { Page, PageRule } from '../rule.ts'

export const finalNewline: PageRule = {
	id: 'final-newline',
	title: {
		en: 'No line end at the end',
		ar: 'لا سطر جديد في الآخر',
	},
	unit: 'article',
	summary: 'The last line has no line end.',
	rationale: {
		en: 'Tools that join files by line glue the last line to the next file.',
		ar: 'الأدوات التي تضم الملفات سطرا سطرا تلصق السطر الأخير بما بعده.',
	},
	message: {
		en: 'The text does not end with a line end.',
		ar: 'لا ينتهي النص بنهاية سطر.',
	},
	severity: 'hint',
	fix: 'ask',
	check: checkEnd,
	examples: [
		{
			before: 'وصل الوفد إلى القاهرة\nثم غادرها[]',
			after: 'وصل الوفد إلى القاهرة\nثم غادرها\n',
		},
		{ before: 'وصل الوفد إلى القاهرة\n' },
		{ before: 'نص من سطر واحد' },
	],
}

/** One line alone is a quotation or a test, not a file. */
function checkEnd({ tokens: { text }, part }: Page): readonly Draft[] {
	if (part === 'first' || part === 'middle' || text.endsWith('\n')) return []
	if (part === undefined && !text.includes('\n')) return []
	const end = { start: text.length, end: text.length }
	return [draft(end, [text.includes('\r\n') ? '\r\n' : '\n'])]
}
