import { hasArticle, stemStarts } from '../text/clitics.ts'
import { ALEF, spell } from '../text/letters.ts'

/** Whether somebody has accepted a written form, for which a rule would put `replacements`. */
export type IsAccepted = (written: string, replacements: readonly string[]) => boolean

/**
 * What accepting some spellings covers, as users of spell checkers expect: each form as it is
 * written; also behind conjunction, preposition and article, and with vowel marks and tatweel, but
 * where the rule is about these marks. Never a part of the form: accepting a name that begins like a preposition
 * says nothing of what would be left of it.
 */
export function acceptance(accepted: readonly string[]): IsAccepted {
	const exact = new Set(accepted)
	const plain = new Set(accepted.map(withoutMarks))
	return (written, replacements) => {
		if (exact.has(written)) return true
		const letters = withoutMarks(written)
		const isAboutMarks = replacements.some((each) => withoutMarks(each) === letters)
		return !isAboutMarks && formsIn(letters).some((form) => plain.has(form))
	}
}

function withoutMarks(form: string): string {
	return form.replace(/[\p{Mn}\u0640]/gu, '')
}

/** The word itself, and what is left behind its proclitics. */
function formsIn(word: string): readonly string[] {
	return stemStarts(word, 0, word.length).flatMap(({ at, elided }) => {
		const form = elided ? spell(ALEF) + word.slice(at) : word.slice(at)
		return hasArticle(form, 0) ? [form, form.slice(2)] : [form]
	})
}
