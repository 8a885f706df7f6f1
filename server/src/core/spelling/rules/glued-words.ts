import type { EntityKind } from '../../entities/mention.ts'
import { type Draft, draft } from '../../rule.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { splitAt } from '../words/glued.ts'
import { behindParticle } from '../words/glued-particles.ts'
import { Trait } from '../words/spellings.ts'

export const gluedWords: WordRule = {
	id: 'glued-words',
	title: {
		en: 'Glued words',
		ar: 'كلمات ملصقة',
	},
	unit: 'word',
	traits: Trait.glued,
	summary:
		'Two common words, or a particle and a word, are written without the space between them.',
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
		{
			before: 'هذا [مانسعى] إليه [ولايقف] عنده أحد',
			after: 'هذا ما نسعى إليه ولا يقف عنده أحد',
		},
		{
			before: 'صدقه [ياثوار] المدينة',
			after: 'صدقه يا ثوار المدينة',
		},
		{
			before: 'قبل عرض الفيلم [أورحيله] عن الشاشات، وهو أمر [غيرموجود]',
			after: 'قبل عرض الفيلم أو رحيله عن الشاشات، وهو أمر غير موجود',
		},
		{
			before: 'هذه [أسعارالتذاكر]، وهو ما [يؤثرعلى] الزوار، ولذا [لاتخلقوا] مشكلة',
			after: 'هذه أسعار التذاكر، وهو ما يؤثر على الزوار، ولذا لا تخلقوا مشكلة',
		},
		{
			before: 'عرض كل [مالديه] على فتاة [لاتحمل] الجنسية [ولاتريد] السفر، وهذا [ماتأتي] به الريح',
			after: 'عرض كل ما لديه على فتاة لا تحمل الجنسية ولا تريد السفر، وهذا ما تأتي به الريح',
		},
		{ before: 'سافر لاتجاه آخر ولاتباع نصيحة ولايام قليلة' },
		{ before: 'جعل ولايتهم لامعة، وماشيته ماهرة، وياقوتة في عقده، وأوهمته بها' },
		{ before: 'زار نورالدين وعبدالرحمن مدينة شرمساح' },
		{ before: 'وصفها بالكارثية وحواراتهم بالبلاستيكية' },
		{ before: 'استقبل الوزير مستشاريه وسفراءه' },
		{ before: 'شاهد الأخوين يذكرانها ويمكنانها من اللاوجود' },
	],
}

function checkGlued({ tokens, i, knowledge: { words }, annotations }: Place): Draft | undefined {
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const behind = behindParticle(words, text, start, end)
	const names: readonly EntityKind[] | undefined = behind < 0 ? ['PER', 'LOC'] : undefined
	const span = { start, end }
	if (overlapsName(annotations, span, names)) return undefined
	const at = behind < 0 ? splitAt(words, text, start, end) : behind
	return draft(span, [`${text.slice(start, at)} ${text.slice(at, end)}`])
}
