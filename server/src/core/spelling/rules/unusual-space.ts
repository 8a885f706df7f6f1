import { type Draft, draft } from '../../rule.ts'
import { spanOf, TokenKind, tokenText } from '../../text/tokenize.ts'
import type { Place, TokenRule } from '../rule.ts'

/** Spaces that are not the space bar's, and characters that are none at all. */
const WIDE = new Set(
	'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
)
const UNUSUAL = /[^ ]/u
const NOTHING = new Set('\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffc')
const JOINER = '\u200d'

export const unusualSpace: TokenRule = {
	id: 'unusual-space',
	title: {
		en: 'Unusual space',
		ar: 'مسافة غير معتادة',
	},
	unit: 'space',
	summary: 'A no-break space or a zero-width character stands where a plain space would.',
	rationale: {
		en: 'Tools that split at spaces do not split here, and two words become one.',
		ar: 'أدوات التقطيع لا تقطع عند هذه المسافات فتصير الكلمتان كلمة.',
	},
	message: {
		en: 'This is not a plain space but a no-break space or a zero-width character.',
		ar: 'هذه ليست مسافة عادية، بل مسافة لا تنكسر أو محرف خفي.',
	},
	severity: 'information',
	fix: 'safe',
	check: checkSpace,
	examples: [
		{
			before: 'قال[\u00a0]الرئيس',
			after: 'قال الرئيس',
		},
		{
			before: 'قال[ \ufeff]الرئيس',
			after: 'قال الرئيس',
		},
		{ before: 'قال الرئيس 5\u00a0% من السكان' },
		{ before: 'نشر الرئيس صورة \u{1f468}\u200d\u{1f467} أمس' },
		{ before: 'قال الرئيس سنة 1445 ه\u200d إنه عائد' },
		{ before: 'قال الرئيس' },
	],
}

/** Between number and unit a no-break space is what a typesetter wants. */
function checkSpace({ tokens, i }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	if (!UNUSUAL.test(written)) return undefined
	if (tokens.kind[i - 1] === TokenKind.number || tokens.kind[i + 1] === TokenKind.number) {
		return undefined
	}
	if (written.startsWith(JOINER) && joins(tokens, i - 1)) return undefined
	const plain = plainSpaces(written)
	if (plain === written || written === plain.padEnd(written.length)) return undefined
	return draft(spanOf(tokens, i), [plain])
}

/** A joiner makes one picture of several, and gives a lone letter («year of the Hijra») its joined shape. */
function joins(tokens: Place['tokens'], i: number): boolean {
	if (tokens.kind[i] === TokenKind.symbol) return true
	return tokens.kind[i] === TokenKind.word && tokenText(tokens, i).length === 1
}

/** One plain space for each run of spaces of any width, nothing for what is invisible. */
function plainSpaces(written: string): string {
	let plain = ''
	for (let at = 0; at < written.length; at++) {
		const char = WIDE.has(written.charAt(at)) ? ' ' : written.charAt(at)
		if (!NOTHING.has(char) && !(char === ' ' && plain.endsWith(' '))) plain += char
	}
	return plain
}
