import { type Draft, draft } from '../../rule.ts'
import { WAW } from '../../text/letters.ts'
import { spanOf, TokenKind, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

export const detachedConjunction: WordRule = {
	id: 'detached-conjunction',
	title: {
		en: 'Detached waw',
		ar: 'واو منفصلة',
	},
	unit: 'word',
	traits: Trait.single,
	summary: 'The conjunction waw stands apart from its word.',
	rationale: {
		en: 'Arabic joins it to the next word; apart it counts as a word and the next loses its clitic.',
		ar: 'الواو توصل بما بعدها، وفصلها يزيد كلمة في العد.',
	},
	message: {
		en: 'The conjunction {0} is joined to the word after it.',
		ar: 'توصل {0} بالكلمة التي بعدها.',
	},
	severity: 'warning',
	fix: 'safe',
	check: checkDetached,
	examples: [
		{
			before: 'قال الرئيس [و ]أضاف الوزير',
			after: 'قال الرئيس وأضاف الوزير',
		},
		{ before: 'قال الرئيس وأضاف الوزير' },
		{ before: 'الفقرة و : شروط الترشح' },
		{ before: 'قال الناطق ف بي كرولي إن الوفد وصل' },
		{ before: 'شفناه ف الشارع أمس' },
	],
}

/** A lone feh is an initial, or short for «in» where people write as they speak: of 26 alarms three were right. */
function checkDetached({ tokens, i }: Place): Draft | undefined {
	if (tokens.text.charCodeAt(tokens.start[i] as number) !== WAW) return undefined
	const isBetween = tokens.kind[i - 1] === TokenKind.space || tokens.kind[i - 1] === TokenKind.break
	if (i > 0 && !isBetween) return undefined
	if (tokenText(tokens, i + 1) !== ' ' || tokens.kind[i + 2] !== TokenKind.word) return undefined
	const next = tokenText(tokens, i + 2)
	if (next.length < 2) return undefined
	return draft(spanOf(tokens, i, i + 1), [tokenText(tokens, i)])
}
