import { type Draft, draft } from '../../rule.ts'
import { skeleton } from '../../text/fold.ts'
import { ALEF_MAKSURA, YEH } from '../../text/letters.ts'
import { previousVisible, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

/** Before these words the verb is a first person present, not a passive. */
const FIRST_PERSON = /^(?:و?أنا|و?كنت|و?أن|لم|لن|سوف|كي|لا)$/u
/** How far behind its verb an object is looked for, in tokens. */
const REACH = 16

export const passiveWithObject: WordRule = {
	id: 'passive-with-object',
	title: {
		en: 'Passive with an object',
		ar: 'مبني للمجهول له مفعول',
	},
	unit: 'word',
	traits: Trait.activeVerb,
	summary: 'A past verb ends in yeh, a passive, although its object follows in the accusative.',
	rationale: {
		en: 'Dots on the last letter turn "held" into "was held"; the object shows that the active is meant.',
		ar: 'نقط آخر الفعل يجعله مجهولا، والمفعول المنصوب بعده يدل على أنه معلوم.',
	},
	message: {
		en: '{0} reads as a passive, but its object {2} follows: {1}.',
		ar: '{0} تقرأ مبنية للمجهول وبعدها مفعولها {2}، فهي {1}.',
	},
	severity: 'error',
	fix: 'ask',
	check: checkVerb,
	examples: [
		{
			before: 'من جهته، [أجري] الوزير، الأحد، اتصالاً هاتفياً مع نظيره',
			after: 'من جهته، أجرى الوزير، الأحد، اتصالاً هاتفياً مع نظيره',
		},
		{ before: 'قال إنه أجري اتصال بين الجانبين' },
		{ before: 'قال: كنت أجري حوارا معه' },
		{ before: 'أجرى الوزير اتصالا هاتفيا' },
	],
}

function checkVerb({ tokens, i, knowledge: { activeVerbs } }: Place): Draft | undefined {
	const end = tokens.start[i + 1] as number
	if (tokens.text.charCodeAt(end - 1) !== YEH) return undefined
	if (FIRST_PERSON.test(tokenText(tokens, previousVisible(tokens, i)))) return undefined
	const objects = activeVerbs.get(tokens.key[i] as number)
	const object = objects && objectBehind(tokens, i, objects)
	if (object === undefined) return undefined
	const start = tokens.start[i] as number
	const better = tokens.text.slice(start, end - 1) + String.fromCharCode(ALEF_MAKSURA)
	return draft({ start, end }, [better], { args: [better, object] })
}

/** The object as written; another verb of saying or a full stop in between ends the search. */
function objectBehind(tokens: Tokens, i: number, objects: ReadonlySet<string>): string | undefined {
	for (let at = i + 1; at < Math.min(tokens.count, i + REACH); at++) {
		const word = tokenText(tokens, at)
		if (tokens.kind[at] === TokenKind.break || word === '.') return undefined
		if (tokens.kind[at] === TokenKind.word && objects.has(skeleton(word))) return word
	}
	return undefined
}
