import type { StemStart } from '../text/clitics.ts'
import type { EntityKind } from './mention.ts'
import { type Name, nameAt } from './name.ts'
import { integersFor } from './room.ts'
import { type TypeKnowledge, typesFor, type WordTypes } from './word-types.ts'
import type { Words } from './words.ts'

/** Words with the type of each, by which what is known of it is found. */
export interface ClassifiedWords extends Words {
	readonly types: WordTypes
	readonly type: Int32Array
	/** The words that are of some class or may open a phrase: rules need look at no other first. */
	readonly telling: Int32Array
}

/** Looks up the type of every word. */
export function classify(words: Words, knowledge: TypeKnowledge): ClassifiedWords {
	const types = typesFor(knowledge, words)
	const type = integersFor(words.count)
	const room = integersFor(words.count)
	let found = 0
	types.bringNear(words)
	for (let i = 0; i < type.length; i++) {
		const own = types.of(words, i)
		type[i] = own
		if (types.telling[own] === 1) room[found++] = i
	}
	const { text, count, start, end, kind, key, form, sentence } = words
	const telling = room.subarray(0, found)
	return { text, count, start, end, kind, key, form, sentence, types, type, telling }
}

/** The stem of word `i` that its classes speak of; the whole word when nothing is known. */
export function stemOf({ start, types, type }: ClassifiedWords, i: number): StemStart {
	const own = type[i] as number
	const at = (start[i] as number) + (types.stem[own] as number)
	return { at, elided: types.elided[own] === 1 }
}

/** True when word `i` is one of the classes of `bits`; with no proclitic unless it opens the name. */
export function is({ count, types, type }: ClassifiedWords, i: number, bits: number): boolean {
	return i < count && ((types.classes[type[i] as number] as number) & bits) !== 0
}

/** True when word `i` may open one of the phrases of `bits` (see `Opens`), proclitics off. */
export function opens({ types, type }: ClassifiedWords, i: number, bits: number): boolean {
	return ((types.opens[type[i] as number] as number) & bits) !== 0
}

/** True when word `i` is written without proclitics (as far as its class shows). */
export function isBare({ types, type }: ClassifiedWords, i: number): boolean {
	return types.stem[type[i] as number] === 0
}

/** The words `[first, to)` as a name that begins at the stem of the first. */
export function nameOf(words: ClassifiedWords, kind: EntityKind, first: number, to: number): Name {
	return nameAt(words, kind, first, to, stemOf(words, first))
}
