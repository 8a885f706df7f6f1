import { type Draft, draft } from '../../rule.ts'
import type { Span } from '../../text/span.ts'
import type { Page, PageRule } from '../rule.ts'

export const ibnBetweenNames: PageRule = {
	id: 'ibn-between-names',
	title: {
		en: 'Ibn between two names',
		ar: 'ألف ابن بين علمين',
	},
	unit: 'article',
	summary: 'The word for son keeps its alef between the names of son and father.',
	rationale: {
		en: 'Between two names the alef is dropped; one person written in two ways is counted as two.',
		ar: 'تحذف ألف ابن إذا وقعت بين علمين ثانيهما أبو الأول، وبقاؤها يشطر العلم في الإحصاء.',
	},
	message: {
		en: 'Between two names write {1}, not {0}.',
		ar: 'بين علمين تكتب {1} لا {0}.',
	},
	severity: 'hint',
	fix: 'ask',
	incubating: true,
	check: checkNames,
	examples: [
		{
			before: 'استقبل الأمير محمد [ابن] سلمان ضيوفه',
			after: 'استقبل الأمير محمد بن سلمان ضيوفه',
		},
		{ before: 'استقبل الأمير محمد بن سلمان ضيوفه' },
		{ before: 'قرأ كتب ابن خلدون وابن رشد' },
		{ before: 'وصل ابن الوزير أمس' },
	],
}

/** Alone it is a word that runs over into the next line of the name. */
const IBN = 'ابن'
const BIN = 'بن'

function checkNames({ tokens: { text }, annotations }: Page): readonly Draft[] {
	const drafts: Draft[] = []
	if (!text.includes(IBN)) return drafts
	for (const mention of annotations.names.all()) {
		if (mention.kind !== 'PER') continue
		for (const start of ibnsIn(text, mention)) {
			drafts.push(draft({ start, end: start + IBN.length }, [BIN]))
		}
	}
	return drafts
}

/** Where the word stands with a name before it and one behind it. */
function ibnsIn(text: string, { start, end }: Span): readonly number[] {
	const found: number[] = []
	const word = ` ${IBN} `
	let at = text.indexOf(word, start)
	while (at > start && at + word.length < end) {
		found.push(at + 1)
		at = text.indexOf(word, at + 1)
	}
	return found
}
