import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

const DECOMPOSED = /[\u0627\u0648\u064a\u0649][\u064b-\u0652]*[\u0653-\u0655]/u

export const markOrder: WordRule = {
	id: 'mark-order',
	title: {
		en: 'Mark apart from its letter',
		ar: 'علامة منفصلة عن حرفها',
	},
	unit: 'word',
	traits: Trait.combining,
	summary: 'A hamza or madda is stored apart from its letter.',
	rationale: {
		en: 'Two ways to store one letter look the same and never match; Unicode names the composed one (NFC).',
		ar: 'للحرف الواحد تخزينان لا يفرق بينهما البصر ولا يتطابقان في البحث.',
	},
	message: {
		en: '{0} stores its hamza apart from the letter: {1}.',
		ar: 'الهمزة في {0} مخزونة منفصلة عن حرفها، وصوابها {1}.',
	},
	severity: 'warning',
	fix: 'safe',
	check: checkComposition,
	examples: [
		{
			before: 'وصل [ا\u0654حمد] أمس',
			after: 'وصل أحمد أمس',
		},
		{ before: 'قال الرحم\u0670ن في كتابه' },
	],
}

function checkComposition({ tokens, i }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	const composed = DECOMPOSED.test(written) ? written.normalize('NFC') : written
	if (composed === written) return undefined
	return draft(spanOf(tokens, i), [composed])
}
