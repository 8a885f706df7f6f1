import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

/** Ligatures that are written on purpose: the honorifics and the riyal sign. */
const MEANT = /[\ufdf0-\ufdff]/u
const FORM = /[\ufb50-\ufdef\ufe70-\ufefc]/gu

export const presentationForms: WordRule = {
	id: 'presentation-forms',
	title: {
		en: 'Presentation forms',
		ar: 'أشكال الحروف بدل الحروف',
	},
	unit: 'word',
	traits: Trait.presentationForm,
	summary: 'A word is stored as glyph shapes (presentation forms) instead of letters.',
	rationale: {
		en: 'Old typesetting and PDF text stores shapes; no search for the word finds them.',
		ar: 'النصوص المستخرجة من الطباعة القديمة تخزن صور الحروف لا الحروف، فلا يجدها بحث.',
	},
	message: {
		en: '{0} is stored as glyph shapes, not letters: {1}.',
		ar: 'كتبت {0} بصور الحروف لا بالحروف، وأصلها {1}.',
	},
	severity: 'error',
	fix: 'safe',
	check: checkShapes,
	examples: [
		{
			before: 'قال [\ufe8d\ufedf\ufeae\ufe8b\ufef4\ufeb2] اليوم',
			after: 'قال الرئيس اليوم',
		},
		{ before: 'الرسول \ufdfa في المدينة' },
	],
}

function checkShapes({ tokens, i }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	if (MEANT.test(written)) return undefined
	const letters = written.replace(FORM, (shape) => shape.normalize('NFKC'))
	if (letters === written) return undefined
	return draft(spanOf(tokens, i), [letters])
}
