import { type Draft, draft } from '../../rule.ts'
import { addToKey, foldLetter, KEY_SEED, keyOf } from '../../text/fold.ts'
import { ALEF, LAM } from '../../text/letters.ts'
import { tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { isWordBehindSpace } from '../words/neighbours.ts'
import { Trait } from '../words/spellings.ts'
import { WEIGHT_UNITS, weightOfKey } from '../words/word-list.ts'

export const detachedAlef: WordRule = {
	id: 'detached-alef',
	title: {
		en: 'Detached alef',
		ar: 'ألف منفصلة',
	},
	unit: 'word',
	traits: Trait.single,
	summary: 'A first alef stands apart from its word.',
	rationale: {
		en: 'A space behind the first letter leaves a letter and a word nobody finds.',
		ar: 'المسافة بعد الألف تقسم الكلمة فلا يجدها باحث.',
	},
	message: {
		en: 'The alef belongs to the next word: {1}.',
		ar: 'الألف من الكلمة التي بعدها: {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkAlef,
	examples: [
		{
			before: 'شرب [ا لقهوة] أمس ودعا إلى [إ ضافة] الملح',
			after: 'شرب القهوة أمس ودعا إلى إضافة الملح',
		},
		{ before: 'وصلت الطائرة أ 320 إلى القسم أ الشمالي، أما القسم ب فمغلق' },
	],
}

/** Log counts: of a word that is meant, and by how much it is commoner than what stands behind the space. */
const KNOWN = Math.log(3) * WEIGHT_UNITS
const LEAD = 1 * WEIGHT_UNITS

function checkAlef({ tokens, i, knowledge: { words } }: Place): Draft | undefined {
	const { text } = tokens
	const start = tokens.start[i] as number
	if (foldLetter(text.charCodeAt(start)) !== ALEF || !isWordBehindSpace(tokens, i + 2))
		return undefined
	const from = tokens.start[i + 2] as number
	const end = tokens.start[i + 3] as number
	const joined = weightOfKey(words, keyOf(text, from, end, addToKey(KEY_SEED, ALEF)))
	const alone = weightOfKey(words, keyOf(text, from, end))
	const isMeant = alone === 0 || (text.charCodeAt(from) === LAM && joined >= alone + LEAD)
	if (joined < KNOWN || !isMeant) return undefined
	return draft({ start, end }, [text.charAt(start) + tokenText(tokens, i + 2)])
}
