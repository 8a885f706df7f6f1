import { plainForm } from '../text/plain-form.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { type ChooseTerms, filesWith } from './files-with.ts'
import { searchKey } from './keys.ts'
import type { FileReferences } from './references.ts'
import { stringAt, stringHolding } from './strings.ts'

/** The files where names are written in one form, sorted by path; see `formTerms`. */
export function formReferences(index: CorpusIndex, form: string): readonly FileReferences[] {
	return filesWith(index, formTerms(form)).all()
}

/**
 * The terms of names that are written in one form, whatever entity they belong to. Vowel marks, tatweel
 * and the width of spaces make no other form (see `plainForm`).
 */
export function formTerms(form: string): ChooseTerms {
	const sought = `\n${searchKey(form)}`
	return function* ({ segment: { terms }, searchText }) {
		const { search, label } = terms
		for (let at = searchText.indexOf(sought); at >= 0; at = searchText.indexOf(sought, at + 1)) {
			const term = stringHolding(search, at)
			if (plainForm(stringAt(label, term)) === form) yield term
		}
	}
}
