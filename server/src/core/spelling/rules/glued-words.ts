import type { Draft } from '../../rule.ts'
import { splitAt } from '../glued.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../spellings.ts'

export const gluedWords: WordRule = {
	id: 'glued-words',
	title: {
		en: 'Glued words',
		ar: 'كلمات ملصقة',
	},
	unit: 'word',
	traits: Trait.glued,
	summary: 'Two common words are written without the space between them.',
	rationale: {
		en: 'Lost line ends and spaces glue words together; neither is found any more.',
		ar: 'سقوط المسافة يلصق الكلمتين فلا توجد واحدة منهما في البحث.',
	},
	message: {
		en: '{0} looks like two words: {1}.',
		ar: '{0} تبدو كلمتين: {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkGlued,
	examples: [
		{
			before: 'تعرف على [عناصرالخبرة] في المؤسسة',
			after: 'تعرف على عناصر الخبرة في المؤسسة',
		},
		{
			before: 'سلموا [المجلسقائمة] جديدة',
			after: 'سلموا المجلس قائمة جديدة',
		},
		{ before: 'زار نورالدين وعبدالرحمن مدينة شرمساح' },
		{ before: 'وصفها بالكارثية وحواراتهم بالبلاستيكية' },
		{ before: 'استقبل الوزير مستشاريه وسفراءه' },
	],
}

function checkGlued({ tokens, i, knowledge: { words }, annotations }: Place): Draft | undefined {
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	if (overlapsName(annotations, { start, end }, ['PER', 'LOC'])) return undefined
	const at = splitAt(words, text, start, end)
	return { start, end, replacements: [`${text.slice(start, at)} ${text.slice(at, end)}`] }
}
