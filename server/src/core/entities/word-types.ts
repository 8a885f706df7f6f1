import type { EntityLists } from './knowledge.ts'
import { addFacts, EDGE, powerAbove, WordFacts } from './model/facts.ts'
import type { WordModel } from './model/model.ts'
import { readingsOf, type Stem, wholeOf } from './model/segment.ts'
import { opensPhrase } from './phrases.ts'
import { classOf } from './word-classes.ts'
import { isWord, type Words } from './words.ts'

/** What word types are looked up in. One object serves all texts: what is found is kept with it. */
export interface TypeKnowledge
	extends Pick<EntityLists, 'classes' | 'placeNames' | 'organisationNames'> {
	readonly model?: WordModel
}

/** Which phrases of the lexicon a word may open, proclitics off; bits. */
export const Opens = { place: 1, organisation: 2 } as const

/** The type beyond both ends of a sentence. */
export const EDGE_TYPE = 0

/** How many numbers a slot of the table of types has: four slots are one cache line. */
const SLOT = 4

/**
 * How many types are kept, unless somebody asks for less. Fifteen megabytes of news have so many, and half as
 * many are in four; these, begun anew more often, take sixteen megabytes of memory less.
 */
const MOST_TYPES = 1 << 17
/** Room for letters a type. */
const LETTERS = 8

/**
 * The types of the words met lately: a *type* is all tokens that are written alike. What a token says
 * by its letters alone is looked up once a type and kept in columns, a row a type; so the many stages
 * that ask for it pay an array access, and the answer is the one a look-up would give.
 */
export class WordTypes {
	/** Rows in use; the first is `EDGE_TYPE`. */
	count = 1
	/** The letters of all types; those of type `t` are `letters[from[t]] … letters[from[t + 1]]`. */
	readonly letters: Uint16Array
	readonly from: Uint32Array
	/** The key of the whole word, as in `Words`. */
	readonly key: Uint32Array
	/** `WordClass` bits, and the stem they speak of: its distance from the word's start. */
	readonly classes: Uint16Array
	readonly stem: Uint32Array
	/** 1 where the article of that stem lost its alef after the preposition lam. */
	readonly elided: Uint8Array
	/** `Opens` bits. */
	readonly opens: Uint8Array
	/** What the model looks at. */
	readonly facts: WordFacts
	/** 1 where there are such classes or opened phrases. */
	readonly telling: Uint8Array
	readonly #knowledge: TypeKnowledge
	/** `SLOT` numbers a slot: key and form of a word, and its type; 0 where it is empty. */
	readonly #slots: Int32Array
	/** The place of the last slot. */
	readonly #mask: number

	constructor(knowledge: TypeKnowledge, types: number, letters: number) {
		this.#knowledge = knowledge
		this.letters = new Uint16Array(letters)
		this.from = new Uint32Array(types + 1)
		this.key = new Uint32Array(types)
		this.classes = new Uint16Array(types)
		this.stem = new Uint32Array(types)
		this.elided = new Uint8Array(types)
		this.opens = new Uint8Array(types)
		this.facts = new WordFacts(types)
		this.key[EDGE_TYPE] = EDGE
		this.classes[EDGE_TYPE] = EDGE
		this.telling = new Uint8Array(types)
		this.#mask = SLOT * (powerAbove(2 * types) - 1)
		// One more, for what `bringNear` must put somewhere.
		this.#slots = new Int32Array(this.#mask + SLOT + 1)
	}

	/** True when that many words of a text of that length fit, be they all new. */
	hasRoomFor({ count, text }: Words): boolean {
		const letters = this.from[this.count] as number
		const isRoomy = this.count + count <= this.key.length
		return isRoomy && letters + text.length <= this.letters.length
	}

	/** Touches the slots of all words of a text, so that `of` finds them near (see `bringNear` of word memos). */
	bringNear({ count, key, form }: Words): void {
		const slots = this.#slots
		const mask = this.#mask
		let touched = 0
		for (let i = 0; i < count; i++) {
			touched ^= slots[homeOf((key[i] as number) | 0, form[i] as number) & mask] as number
		}
		slots[mask + SLOT] = touched
	}

	/** The type of word `i`. Key and form are 64 bits: they tell any two apart that are likely to meet. */
	of(words: Words, i: number): number {
		const slots = this.#slots
		const mask = this.#mask
		const key = (words.key[i] as number) | 0
		const form = words.form[i] as number
		let slot = homeOf(key, form) & mask
		while (slots[slot] !== key || slots[slot + 1] !== form) {
			if (slots[slot + 2] === EDGE_TYPE) return this.#put(slot, words, i)
			slot = (slot + SLOT) & mask
		}
		return slots[slot + 2] as number
	}

	#put(slot: number, words: Words, i: number): number {
		this.#slots[slot] = words.key[i] as number
		this.#slots[slot + 1] = words.form[i] as number
		this.#slots[slot + 2] = this.count
		return this.#add(words, i)
	}

	#add(words: Words, i: number): number {
		const type = this.count++
		let at = this.from[type] as number
		const end = words.end[i] as number
		for (let letter = words.start[i] as number; letter < end; letter++) {
			this.letters[at++] = words.text.charCodeAt(letter)
		}
		this.from[type + 1] = at
		this.key[type] = words.key[i] as number
		const stems = isWord(words, i) ? readingsOf(words, i) : [wholeOf(words, i)]
		if (isWord(words, i)) this.#lookUp(type, words, i, stems)
		const { model } = this.#knowledge
		if (model) addFacts(this.facts, type, words, i, stems, model)
		return type
	}

	#lookUp(type: number, words: Words, i: number, stems: readonly Stem[]): void {
		const { classes, placeNames, organisationNames } = this.#knowledge
		const found = classOf(words, i, stems, classes)
		this.classes[type] = found.classes
		this.stem[type] = found.at - (words.start[i] as number)
		this.elided[type] = found.elided ? 1 : 0
		for (const { key } of stems) {
			if (opensPhrase(placeNames, key)) this.#open(type, Opens.place)
			if (opensPhrase(organisationNames, key)) this.#open(type, Opens.organisation)
		}
		this.telling[type] = found.classes !== 0 || this.opens[type] !== 0 ? 1 : 0
	}

	#open(type: number, bit: number): void {
		this.opens[type] = (this.opens[type] as number) | bit
	}
}

const known = new WeakMap<TypeKnowledge, WordTypes>()
const wanted = new WeakMap<TypeKnowledge, number>()

/**
 * Has no more types kept with this knowledge from text to text, once they are begun anew: fewer take less memory, and
 * more time.
 */
export function keepTypes(knowledge: TypeKnowledge, types: number): void {
	wanted.set(knowledge, types)
}

/**
 * The types this knowledge keeps, with room for all words of a text: begun anew when they are many,
 * so that memory is bounded. Types handed out earlier stay as they are.
 */
export function typesFor(knowledge: TypeKnowledge, words: Words): WordTypes {
	const kept = known.get(knowledge)
	if (kept?.hasRoomFor(words)) return kept
	const types = Math.max(wanted.get(knowledge) ?? MOST_TYPES, words.count + 1)
	const made = new WordTypes(knowledge, types, Math.max(LETTERS * types, words.text.length))
	known.set(knowledge, made)
	return made
}

/** Where the search for a word begins, `SLOT` numbers a step. */
function homeOf(key: number, form: number): number {
	const mixed = Math.imul(key ^ Math.imul(form, 0x85ebca6b), 0x9e3779b1)
	return mixed ^ (mixed >>> 15)
}
