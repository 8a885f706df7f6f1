import type { ClassifiedWords } from '../classified-words.ts'
import type { Name } from '../name.ts'
import { shortsFor } from '../room.ts'
import type { WordModel } from './model.ts'
import { markNames, type NameMarks } from './seen-names.ts'

/** What the model's features look at: the types of the words, and what the text makes of each word. */
export interface ModelWords extends NameMarks {
	readonly words: ClassifiedWords
	/** What the rules take the word for: a `RuleTag` of each layer, three bits a layer. */
	readonly rules: Uint16Array
}

/** Marks the words of a text. `layers` are the names the rules found, at most five lists. */
export function readColumns(
	words: ClassifiedWords,
	layers: readonly (readonly Name[])[],
	{ seenNames }: Pick<WordModel, 'seenNames'>,
): ModelWords {
	const { seen, listed } = markNames(words, seenNames)
	return { words, seen, listed, rules: readRules(words.count, layers) }
}

const BITS_A_LAYER = 3

/** Kind of the name a word begins (odd) or goes on (even), by layer; 0 outside. */
function readRules(count: number, layers: readonly (readonly Name[])[]): Uint16Array {
	const rules = shortsFor(count)
	layers.forEach((names, layer) => {
		for (const { kind, first, to } of names) {
			const begin = kind === 'PER' ? 1 : kind === 'LOC' ? 3 : 5
			for (let i = first; i < to; i++) {
				rules[i] = (rules[i] as number) | ((begin + (i > first ? 1 : 0)) << (layer * BITS_A_LAYER))
			}
		}
	})
	return rules
}
