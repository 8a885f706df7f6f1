import type { Edit } from '../../findings.ts'
import { type Draft, draft } from '../../rule.ts'
import { ALEF_MAKSURA, spell, YEH } from '../../text/letters.ts'
import type { Tokens } from '../../text/tokenize.ts'
import { TokenKind } from '../../text/tokenize.ts'
import type { Page, PageRule } from '../rule.ts'

/** So many words, and such a share of the final yehs, show a habit and not a slip. */
const LEAST = 10
const SHARE = 0.6

export const yehHabit: PageRule = {
	id: 'yeh-habit',
	title: {
		en: 'No dots on any final yeh',
		ar: 'الياء الأخيرة بلا نقط في النص كله',
	},
	unit: 'article',
	over: 'undotted',
	summary: 'The whole text writes final yeh without dots, as Egyptian typing does.',
	rationale: {
		en: 'One look at the whole text mends hundreds of words that would otherwise be mended one by one.',
		ar: 'نظرة واحدة في النص كله تغني عن إصلاح مئات الكلمات واحدة واحدة.',
	},
	message: {
		en: 'This text writes final yeh without dots in {1:words}.',
		ar: 'كتبت الياء المتطرفة بلا نقطتين في {1:words} من هذا النص.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkHabit,
	examples: [
		{
			before:
				'[]فى مصر وفى ليبيا وفى تونس الذى التى حوالى الماضى الثانى العربى المصرى الليبى الدولى',
			after: 'في مصر وفي ليبيا وفي تونس الذي التي حوالي الماضي الثاني العربي المصري الليبي الدولي',
		},
		{ before: 'ذهب فى الصباح إلى المستشفى' },
	],
}

/** Stands before the first of the words, so that each keeps its own finding. */
function checkHabit({ tokens, undotted }: Page): readonly Draft[] {
	const [first] = undotted
	if (first === undefined || undotted.length < LEAST) return []
	if (!tokens.text.includes(`${spell(ALEF_MAKSURA)} `)) return []
	if (undotted.length < (undotted.length + countDotted(tokens)) * SHARE) return []
	const start = tokens.start[first] as number
	const edits = undotted.map((i) => dot(tokens, i))
	return [draft({ start, end: start }, [], { edits, args: [String(edits.length)] })]
}

function countDotted(tokens: Tokens): number {
	let dotted = 0
	for (let i = 0; i < tokens.count; i++) {
		const end = tokens.start[i + 1] as number
		if (tokens.kind[i] === TokenKind.word && tokens.text.charCodeAt(end - 1) === YEH) dotted++
	}
	return dotted
}

function dot(tokens: Tokens, i: number): Edit {
	const end = tokens.start[i + 1] as number
	return { start: end - 1, end, newText: spell(YEH) }
}
