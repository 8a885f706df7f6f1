import { type Draft, draft } from '../../rule.ts'
import { ALEF, ALEF_WITH_HAMZA_BELOW, spell } from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { bearsHamza } from '../letters/connecting-alef.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

export const waslByForm: WordRule = {
	id: 'wasl-by-form',
	title: {
		en: 'Hamza that the word pattern forbids',
		ar: 'همزة تأباها صيغة الكلمة',
	},
	unit: 'word',
	traits: Trait.oddAlef,
	summary:
		'A hamza stands below an alef that the form of the word makes a connecting one, in news or not.',
	rationale: {
		en: 'Verbal nouns and the past of forms VII to X start with a connecting alef, however rare they are.',
		ar: 'مصادر الخماسي والسداسي وأفعالهما الماضية تبدأ بهمزة وصل لا تكتب، وإن ندرت الكلمة.',
	},
	message: {
		en: '{0} starts with a connecting alef, which takes no hamza: {1}.',
		ar: 'همزة {0} همزة وصل فلا تكتب، وصوابها {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkAlef,
	examples: [
		{
			before: 'درس الباحثون ظاهرة [الإكتناز] في القرية',
			after: 'درس الباحثون ظاهرة الاكتناز في القرية',
		},
		{
			before: 'رأى الزائر [إضمحلال] القرية [وإصفرار] أشجارها',
			after: 'رأى الزائر اضمحلال القرية واصفرار أشجارها',
		},
		{
			before: 'الأسهم التي [إستثمروها] أمس',
			after: 'الأسهم التي استثمروها أمس',
		},
		{ before: 'إمداداتهم وإقراراتهم وإنجازاتهم وإبطاؤهم' },
		{ before: 'زار إستيفان وإنغلاند مدينة إستيبان' },
	],
}

function checkAlef({ tokens, i, annotations }: Place): Draft | undefined {
	const word = tokenText(tokens, i)
	if (!bearsHamza(word)) return undefined
	const span = spanOf(tokens, i)
	if (overlapsName(annotations, span, ['PER', 'LOC'])) return undefined
	return draft(span, [word.replace(HAMZATED, BARE)])
}

const HAMZATED = spell(ALEF_WITH_HAMZA_BELOW)
const BARE = spell(ALEF)
