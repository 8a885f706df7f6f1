import { keyOf } from '../../text/fold.ts'
import { respell, type Spelling } from './spellings.ts'
import { endOfForms, firstForm, NOT_LISTED, spellingAt, type WordList } from './word-list.ts'

/** A word as news spells it, and what that weighs; as it was written and 0 where news has none. */
export interface KnownWord {
	readonly form: string
	readonly weight: number
}

/** How news spells `form` most, among its spellings that `isMeant`. */
export function knownAs(
	words: WordList,
	form: string,
	isMeant: (spelled: string, spelling: Spelling) => boolean,
): KnownWord {
	const key = keyOf(form, 0, form.length)
	const first = firstForm(words, key)
	if (first === NOT_LISTED) return { form, weight: 0 }
	const end = endOfForms(words, key, first)
	for (let i = first; i < end; i++) {
		const spelling = spellingAt(words, i)
		const spelled = respell(form, 0, form.length, spelling)
		if (isMeant(spelled, spelling)) return { form: spelled, weight: words.weight[i] as number }
	}
	return { form, weight: 0 }
}
