import { ALEF, ALEF_FORMS, spell } from '../text/letters.ts'
import type { CountedForm } from './entities.ts'

/** A hamza that this share of the majority writes is taken for deliberate. */
const DELIBERATE = 0.05

/**
 * The form to unify a cluster towards: the one that most files use, unless the same form with its
 * hamzas is in use as well. Majority alone would choose the error in archives typed without hamzas.
 */
export function preferredForm(forms: readonly CountedForm[]): string {
	const ranked = [...forms].sort((a, b) => b.files - a.files || b.count - a.count)
	const majority = ranked[0]
	if (!majority) return ''
	const better = ranked.find(
		({ form, files }) =>
			form !== majority.form &&
			bareAlefs(form) === bareAlefs(majority.form) &&
			hamzas(form) > hamzas(majority.form) &&
			files >= majority.files * DELIBERATE,
	)
	return (better ?? majority).form
}

function bareAlefs(form: string): string {
	return [...form].map((letter) => (isAlef(letter) ? spell(ALEF) : letter)).join('')
}

/** How many alefs of a form are written with a hamza, madda or wasla. */
export function hamzas(form: string): number {
	return [...form].filter((letter) => isAlef(letter) && letter !== spell(ALEF)).length
}

function isAlef(letter: string): boolean {
	return ALEF_FORMS.has(letter.charCodeAt(0))
}
