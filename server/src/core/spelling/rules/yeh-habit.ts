import type { Edit } from '../../findings.ts'
import type { Draft } from '../../rule.ts'
import { ALEF_MAKSURA, spell, YEH } from '../../text/letters.ts'
import type { Tokens } from '../../text/tokenize.ts'
import { TokenKind } from '../../text/tokenize.ts'
import type { Page, PageRule } from '../rule.ts'
import { scanWord, spellingOf } from '../spellings.ts'
import { firstForm, NOT_LISTED, spellingAt, type WordList } from '../word-list.ts'

/** So many words, and such a share of the final yehs, show a habit and not a slip. */
const LEAST = 10
const SHARE = 0.6

export const yehHabit: PageRule = {
	id: 'yeh-habit',
	unit: 'article',
	summary: 'The whole text writes final yeh without dots, as Egyptian typing does.',
	rationale: {
		en: 'One look at the whole text mends hundreds of words that would otherwise be mended one by one.',
		ar: 'نظرة واحدة في النص كله تغني عن إصلاح مئات الكلمات واحدة واحدة.',
	},
	message: {
		en: 'This text writes final yeh without dots in {1} words.',
		ar: 'كتبت الياء المتطرفة بلا نقطتين في {1} كلمة من هذا النص.',
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
function* checkHabit({ tokens, knowledge: { words } }: Page): Iterable<Draft> {
	if (!tokens.text.includes(`${spell(ALEF_MAKSURA)} `)) return
	const undotted: number[] = []
	let dotted = 0
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue
		const last = tokens.text.charCodeAt((tokens.start[i + 1] as number) - 1)
		if (last === YEH) dotted++
		else if (last === ALEF_MAKSURA && isYeh(tokens, i, words)) undotted.push(i)
	}
	const [first] = undotted
	if (first === undefined || undotted.length < LEAST) return
	if (undotted.length < (undotted.length + dotted) * SHARE) return
	const start = tokens.start[first] as number
	const edits = undotted.map((i) => dot(tokens, i))
	yield { start, end: start, replacements: [], edits, args: [String(edits.length)] }
}

/** The list writes the word with a yeh, and with the hamzas it has here. */
function isYeh(tokens: Tokens, i: number, words: WordList): boolean {
	const first = firstForm(words, tokens.key[i] as number)
	if (first === NOT_LISTED) return false
	const scan = scanWord(tokens.text, tokens.start[i] as number, tokens.start[i + 1] as number)
	return spellingAt(words, first) === (spellingOf(scan) & ~1)
}

function dot(tokens: Tokens, i: number): Edit {
	const end = tokens.start[i + 1] as number
	return { start: end - 1, end, newText: spell(YEH) }
}
