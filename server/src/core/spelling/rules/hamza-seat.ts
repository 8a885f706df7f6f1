import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { reseated } from '../letters/hamza-seats.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

export const hamzaSeat: WordRule = {
	id: 'hamza-seat',
	title: {
		en: 'Wrong seat of a hamza',
		ar: 'كرسي همزة خاطئ',
	},
	unit: 'word',
	traits: Trait.misseated,
	summary: 'A hamza stands on a seat that the word never has.',
	rationale: {
		en: 'The seat follows from the vowels around the hamza; on another the word is not found.',
		ar: 'كرسي الهمزة تحدده الحركات، فإذا كتبت على غيره لم تجد الكلمة.',
	},
	message: {
		en: 'The hamza of {0} is on the wrong seat: {1}.',
		ar: 'كرسي الهمزة في {0} خطأ، وصوابها {1}.',
	},
	severity: 'error',
	fix: 'safe',
	check: checkSeat,
	examples: [
		{
			before: 'أعلنت السلطات حالة [الطوارىء] في البلاد',
			after: 'أعلنت السلطات حالة الطوارئ في البلاد',
		},
		{
			before: 'هذا [شىء] جديد',
			after: 'هذا شيء جديد',
		},
		{
			before: 'قال [المسءول] في الوزارة',
			after: 'قال المسؤول في الوزارة',
		},
		{
			before: 'وصل [لاجئء] من المدينة',
			after: 'وصل لاجئ من المدينة',
		},
		{
			before: 'تأخر [التفائل] بعد أن عاد [للمنشئات] الجديدة',
			after: 'تأخر التفاؤل بعد أن عاد للمنشآت الجديدة',
		},
		{
			before: 'جاء [الأسوء] بعد [المجيئ] إلى الدار',
			after: 'جاء الأسوأ بعد المجيء إلى الدار',
		},
		{
			before: 'قد [يلجء] الوزير إلى ذلك من حيث [المبدء]',
			after: 'قد يلجأ الوزير إلى ذلك من حيث المبدأ',
		},
		{ before: 'كتب القصيدة الموائمة لنا مُسائلة نفسها' },
		{ before: 'تلاءم القوم ثم بينوا تلاؤم الطباع، واستؤنف اللقاء وساءل جزأيه' },
		{ before: 'تحمل المسئولية ومسئولو الوزارة شئونها' },
		{ before: 'يلجئ خصومه إلى التحايل' },
		{ before: 'بدأ العمل ثم بدئ غيره بعد شيء من التأخير' },
		{ before: 'أعلن مسئول حالة الطوارئ وشؤون أخرى' },
	],
}

function checkSeat({ tokens, i, knowledge: { words }, annotations }: Place): Draft | undefined {
	const span = spanOf(tokens, i)
	const better = reseated(words, tokens.key[i] as number, tokenText(tokens, i))
	if (!better || overlapsName(annotations, span, ['PER'])) return undefined
	return draft(span, [better.form], { doubtful: !better.isFinal })
}
