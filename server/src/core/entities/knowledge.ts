import { LexiconError, readLines, sectionText } from '../lexicon/read.ts'
import type { Sections } from '../lexicon/sections.ts'
import { type WordTable, wordTable } from '../lexicon/word-table.ts'
import { keyOf, skeleton } from '../text/fold.ts'
import { type EntityModel, readModel } from './model/model.ts'
import { type PhraseTable, phraseTable } from './phrases.ts'
import { adjectiveForms, definite, titleForms, WordClass } from './word-classes.ts'

/** What a place is; `weak` ones are common words too and never names by themselves. */
export type PlaceKind = 'capital' | 'country' | 'city' | 'region' | 'weak'

/** A place of the lexicon. */
export interface Place {
	readonly name: string
	readonly kind: PlaceKind
	/** ISO 3166-1 alpha-2 code of the country it is or lies in. */
	readonly code?: string
}

/** What the entities stage knows beside its code. */
export interface EntityKnowledge extends EntityLists {
	/** The trained model; without it lists and rules read alone. */
	readonly model?: EntityModel
	/** Why there is no model: one sentence, in English, for the log. */
	readonly modelProblem?: string
}

/** What people have written down of it. */
export interface EntityLists {
	readonly places: readonly Place[]
	/** Values are indices into `places`. */
	readonly placeNames: PhraseTable
	readonly organisationNames: PhraseTable
	/** `WordClass` bits of each word. */
	readonly classes: WordTable
	/** What is called after persons, and the titles it keeps, by skeleton key. */
	readonly calledAfter: ReadonlyMap<number, string>
	/** What stands `before` and `after` a diameter that is written like a country, by skeleton. */
	readonly diameters: ReadonlyMap<string, string>
	/** The name of the country of a nationality adjective in any form, by skeleton. */
	readonly demonyms: ReadonlyMap<string, string>
}

const PLACE_KINDS: readonly string[] = ['capital', 'country', 'city', 'region', 'weak']
const NO_CODE = '-'

/** Views the model, if there is one. */
export function readEntityKnowledge(sections: Sections, lists: EntityLists): EntityKnowledge {
	return { ...lists, ...tryModel(sections) }
}

/** Reads the entity lexicons. Throws a `LexiconError` on a line that cannot be read. */
export function readEntityLists(sections: Sections): EntityLists {
	const places = [...readPlaces(sections, 'news-places.txt'), ...readPlaces(sections, 'places.txt')]
	const demonyms = readDemonyms(sections)
	return {
		places,
		placeNames: phraseTable(places.map(({ name }, index) => [name, index])),
		organisationNames: phraseTable(column(sections, 'organisations.txt').map((name) => [name, 0])),
		classes: readClasses(sections, demonyms),
		calledAfter: byKey(readSorted(sections, 'called-after.txt')),
		diameters: readSorted(sections, 'diameters.txt'),
		demonyms: readCountries(demonyms, places),
	}
}

/** A missing or damaged model is no reason to read nothing: lists and rules go on without it. */
function tryModel(sections: Sections): Pick<EntityKnowledge, 'model' | 'modelProblem'> {
	const bytes = sections.get('entities.bin')
	if (!bytes) return { modelProblem: 'The knowledge file holds no entity model.' }
	try {
		return { model: readModel(bytes) }
	} catch (error) {
		if (error instanceof RangeError) return { modelProblem: error.message }
		throw error
	}
}

function readPlaces(sections: Sections, file: string): readonly Place[] {
	const lines = readLines(file, sectionText(sections, file), { least: 3, most: 3 })
	return lines.map(({ fields: [kind, code, name], line }) => {
		if (!PLACE_KINDS.includes(kind as string)) {
			throw new LexiconError(file, line, `unknown kind of place ${kind}`)
		}
		const place = { name: name as string, kind: kind as PlaceKind }
		return code === NO_CODE ? place : { ...place, code: code as string }
	})
}

type Demonym = readonly [code: string, base: string]

function readDemonyms(sections: Sections): readonly Demonym[] {
	return pairs(sections, 'demonyms.txt')
}

function readCountries(
	demonyms: readonly Demonym[],
	places: readonly Place[],
): ReadonlyMap<string, string> {
	const named = new Map<string, string>()
	for (const [code, base] of demonyms) {
		const country = places.find((place) => place.kind === 'country' && place.code === code)
		if (!country) continue
		for (const form of adjectiveForms(base)) named.set(skeleton(form), country.name)
	}
	return named
}

function readClasses(sections: Sections, demonyms: readonly Demonym[]): WordTable {
	const words: (readonly [string, number])[] = []
	const add = (forms: readonly string[], bit: number) => {
		for (const form of forms) words.push([form, bit])
	}
	for (const [kind, name] of pairs(sections, 'names.txt')) {
		add([name], nameClass(kind))
	}
	for (const [kind, head] of pairs(sections, 'organisation-heads.txt')) {
		if (kind === 'definite') add([definite(head)], WordClass.definiteHead)
		else add([head], WordClass.constructHead)
	}
	for (const particle of column(sections, 'name-particles.txt')) add([particle], WordClass.particle)
	for (const title of column(sections, 'titles.txt')) add(titleForms(title), WordClass.title)
	for (const modifier of column(sections, 'modifiers.txt')) {
		add(adjectiveForms(modifier), WordClass.modifier)
	}
	for (const [, base] of demonyms) add(adjectiveForms(base), WordClass.demonym)
	return wordTable(words, (known, added) => known | added)
}

function nameClass(kind: string): number {
	if (kind === 'given') return WordClass.given
	return kind === 'half' ? WordClass.half : WordClass.family
}

/** The first field of each line by the skeleton of the second. */
function readSorted(sections: Sections, file: string): ReadonlyMap<string, string> {
	return new Map(pairs(sections, file).map(([sort, word]) => [skeleton(word), sort]))
}

function byKey(words: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
	return new Map([...words].map(([word, sort]) => [keyOf(word, 0, word.length), sort]))
}

function column(sections: Sections, file: string): readonly string[] {
	const lines = readLines(file, sectionText(sections, file), { least: 1, most: 1 })
	return lines.map(({ fields }) => fields[0] as string)
}

function pairs(sections: Sections, file: string): readonly (readonly [string, string])[] {
	const lines = readLines(file, sectionText(sections, file), { least: 2, most: 2 })
	return lines.map(({ fields }) => [fields[0] as string, fields[1] as string])
}
