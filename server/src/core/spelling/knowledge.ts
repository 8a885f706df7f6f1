import { readLines, sectionText } from '../lexicon/read.ts'
import type { Sections } from '../lexicon/sections.ts'
import { once } from '../once.ts'
import { keyOf, skeleton } from '../text/fold.ts'
import { readSounds, type Sounds } from './consistency/sound.ts'
import { readVariants, type Variants } from './consistency/variants.ts'
import { type HouseProfiles, readHouseProfiles } from './house.ts'
import { type Bigrams, readBigrams } from './words/bigrams.ts'
import { type Confusions, readConfusions } from './words/confusions.ts'
import type { ContextModel } from './words/context-model.ts'
import { type Frames, readFrames } from './words/frames.ts'
import { type Listed, readListed } from './words/listed.ts'
import { readSieve, type Sieve } from './words/sieve.ts'
import { readUsages, type Usages } from './words/usage.ts'
import { readWordList, type WordList } from './words/word-list.ts'

/** What the spelling stage knows beside its code. */
export interface SpellingKnowledge extends SpellingLists {
	readonly words: WordList
	/** Keys of common words with a letter left out. */
	readonly omissions: Sieve
	readonly contexts: ContextModel
	readonly bigrams: Bigrams
	readonly confusions: Confusions
	readonly frames: Frames
	/** Keys of known words a slip away from the usual word of a frame. */
	readonly frameSlips: Sieve
	/** Read when they are first asked for: most houses never ask, and the list is long. */
	readonly usages: () => Usages
}

/** What people have written down of it. */
export interface SpellingLists {
	readonly listed: Listed
	readonly houses: HouseProfiles
	/** Skeletons of what follows abd in names. */
	readonly abdNames: ReadonlySet<string>
	readonly variants: Variants
	readonly sounds: Sounds
	/** By the key of the verb: skeletons of objects only its active form takes. */
	readonly activeVerbs: ReadonlyMap<number, ReadonlySet<string>>
}

/** Views what was learnt. Throws a `RangeError` when a section is missing or damaged. */
export function readSpellingKnowledge(sections: Sections, lists: SpellingLists): SpellingKnowledge {
	const contexts = bytesOf(sections, 'contexts.bin')
	return {
		...lists,
		words: readWordList(bytesOf(sections, 'words.bin')),
		omissions: readSieve(bytesOf(sections, 'omissions.bin')),
		contexts: new Int8Array(contexts.buffer, contexts.byteOffset, contexts.length),
		bigrams: readBigrams(bytesOf(sections, 'bigrams.bin')),
		confusions: readConfusions(bytesOf(sections, 'confusions.bin')),
		frames: readFrames(bytesOf(sections, 'frames.bin')),
		frameSlips: readSieve(bytesOf(sections, 'frame-slips.bin')),
		usages: once(() => readUsages('usage.txt', sectionText(sections, 'usage.txt'))),
	}
}

/** Reads the spelling lexicons. Throws a `LexiconError` on a line that cannot be read. */
export function readSpellingLists(sections: Sections): SpellingLists {
	const text = (name: string) => sectionText(sections, name)
	return {
		listed: readListed(text),
		houses: readHouseProfiles('house-styles.txt', text('house-styles.txt')),
		abdNames: readNames('abd-names.txt', text('abd-names.txt')),
		variants: readVariants('variants.txt', text('variants.txt')),
		sounds: readSounds('sounds.txt', text('sounds.txt')),
		activeVerbs: readVerbs('active-verbs.txt', text('active-verbs.txt')),
	}
}

function readNames(file: string, content: string): ReadonlySet<string> {
	const lines = readLines(file, content, { least: 1, most: 1 })
	return new Set(lines.map(({ fields }) => skeleton(fields[0] as string)))
}

function readVerbs(file: string, content: string): ReadonlyMap<number, ReadonlySet<string>> {
	const lines = readLines(file, content, { least: 2, most: 2 })
	return new Map(
		lines.map(({ fields }) => {
			const [verb, objects] = fields as [string, string]
			return [keyOf(verb, 0, verb.length), new Set(objects.split(' ').map(skeleton))]
		}),
	)
}

function bytesOf(sections: Sections, name: string): Uint8Array {
	const bytes = sections.get(name)
	if (!bytes) throw new RangeError(`The knowledge file lacks the section ${name}.`)
	return bytes
}
