import type { Draft } from '../../rule.ts'
import { FATHATAN, HAMZA, KASRATAN, TEH_MARBUTA } from '../../text/letters.ts'
import { type Tokens, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../spellings.ts'

/** Teh marbuta, hamza after alef: these carry tanwin themselves and take no further alef. */
const NEEDLESS_ALEF = /(?<=\u0629|\u0627\u0621)(?:\u064b\u0627|\u0627\u064b)$/u
const TWICE = /([\u064b-\u064d])\1+/gu

export const tanwinSeat: WordRule = {
	id: 'tanwin-seat',
	title: {
		en: 'Misplaced tanwin',
		ar: 'تنوين في غير موضعه',
	},
	unit: 'word',
	traits: Trait.mark,
	summary: 'A tanwin stands on an alef that does not belong there, or twice.',
	rationale: {
		en: 'Teh marbuta and a hamza after alef carry the tanwin themselves; the extra alef makes another word.',
		ar: 'التاء المربوطة والهمزة بعد الألف تحملان التنوين، فلا تزاد بعدهما ألف.',
	},
	message: {
		en: '{0} needs no alef for its tanwin: {1}.',
		ar: 'لا تزاد ألف لتنوين {0}، وصوابها {1}.',
	},
	severity: 'error',
	fix: 'safe',
	check: checkSeat,
	examples: [
		{
			before: 'شيدت الشركة [بناءاً] ضخما',
			after: 'شيدت الشركة بناءً ضخما',
		},
		{
			before: 'زار [مدرسةاً] جديدة',
			after: 'زار مدرسةً جديدة',
		},
		{ before: 'قرأ جزءاً من الكتاب مساءً ورأى فتىً' },
	],
}

function checkSeat({ tokens, i }: Place): Draft | undefined {
	if (!mayNeedMending(tokens, i)) return undefined
	const written = tokenText(tokens, i)
	const mended = written.replace(NEEDLESS_ALEF, '\u064b').replace(TWICE, '$1')
	if (mended === written) return undefined
	return {
		start: tokens.start[i] as number,
		end: tokens.start[i + 1] as number,
		replacements: [mended],
	}
}

/** Nearly no word with a mark needs it, and this is cheaper than asking the patterns. */
function mayNeedMending({ text, start }: Tokens, i: number): boolean {
	const end = start[i + 1] as number
	const seat = text.charCodeAt(end - 3)
	return seat === TEH_MARBUTA || seat === HAMZA || hasTwice(text, start[i] as number, end)
}

function hasTwice(text: string, start: number, end: number): boolean {
	for (let at = start + 1; at < end; at++) {
		const mark = text.charCodeAt(at)
		const isTanwin = mark >= FATHATAN && mark <= KASRATAN
		if (isTanwin && mark === text.charCodeAt(at - 1)) return true
	}
	return false
}
