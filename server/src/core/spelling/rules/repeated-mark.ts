import { type Draft, draft } from '../../rule.ts'
import {
	ARABIC_COMMA,
	ARABIC_QUESTION_MARK,
	ARABIC_SEMICOLON,
	FULL_STOP,
} from '../../text/letters.ts'
import { TokenKind } from '../../text/tokenize.ts'
import type { MarkRule, Place } from '../rule.ts'

const DOTS = 3

export const repeatedMark: MarkRule = {
	id: 'repeated-mark',
	title: {
		en: 'Repeated mark',
		ar: 'علامة مكررة',
	},
	unit: 'mark',
	marks: [ARABIC_COMMA, ARABIC_SEMICOLON, ARABIC_QUESTION_MARK, FULL_STOP, 0x21, 0x2c, 0x3f],
	before: TokenKind.punctuation,
	summary: 'A punctuation mark is typed twice.',
	rationale: {
		en: 'Doubled marks are slips or chat style; an ellipsis has exactly three dots.',
		ar: 'تكرار العلامة سهو أو من كتابة المحادثات، وعلامة الحذف ثلاث نقاط.',
	},
	message: {
		en: '«{0}» repeats the mark: «{1}» is enough.',
		ar: 'تكررت العلامة «{0}»، وتكفي «{1}».',
	},
	severity: 'information',
	fix: 'ask',
	check: checkRepetition,
	examples: [
		{
			before: 'هل وصل الوفد[؟؟]',
			after: 'هل وصل الوفد؟',
		},
		{ before: 'وصل الوفد... ثم غادر' },
	],
}

/** The first mark of a run speaks for the run. */
function checkRepetition({ tokens, i }: Place): Draft | undefined {
	const { text } = tokens
	const start = tokens.start[i] as number
	const mark = text.charCodeAt(start)
	if (text.charCodeAt(start + 1) !== mark || text.charCodeAt(start - 1) === mark) return undefined
	let end = start + 2
	while (text.charCodeAt(end) === mark) end++
	const dots = mark === FULL_STOP ? end - start : 0
	if (dots === DOTS) return undefined
	return draft({ start, end }, [text.charAt(start).repeat(dots > DOTS ? DOTS : 1)])
}
