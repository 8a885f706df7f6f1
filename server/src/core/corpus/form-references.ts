import { plainForm } from '../text/plain-form.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { searchKey } from './keys.ts'
import type { LiveSegment } from './live-segment.ts'
import { type FileReferences, filesHolding } from './references.ts'
import { stringAt, stringHolding } from './strings.ts'

/**
 * The files where names are written in one form, sorted by path, whatever entity they belong to.
 * Vowel marks, tatweel and the width of spaces make no other form (see `plainForm`).
 */
export function formReferences(index: CorpusIndex, form: string): readonly FileReferences[] {
	const files = index.parts.flatMap((part) => [
		...filesHolding(part, part.documentsWith(termsOf(part, form))),
	])
	return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function* termsOf({ segment: { terms } }: LiveSegment, form: string): Iterable<number> {
	const { search, label } = terms
	const sought = `\n${searchKey(form)}`
	for (let at = search.all.indexOf(sought); at >= 0; at = search.all.indexOf(sought, at + 1)) {
		const term = stringHolding(search, at)
		if (plainForm(stringAt(label, term)) === form) yield term
	}
}
