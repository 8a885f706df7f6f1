import type { Options } from '../analysis.ts'
import type { Reading } from '../text/reading.ts'
import { type ClassifiedWords, classify } from './classified-words.ts'
import { type Group, groupNames } from './group.ts'
import type { EntityKnowledge } from './knowledge.ts'
import type { Entity, EntityReading, Mention, NamedSpan } from './mention.ts'
import { readColumns } from './model/columns.ts'
import { readNames } from './model/read-labels.ts'
import { type Name, settleNames } from './name.ts'
import { applyNameLists, readyNameLists } from './name-lists.ts'
import { findPlace, findRole, type PlacedNames, placeNames } from './roles.ts'
import { numbersFor } from './room.ts'
import { type Acronym, echoAcronyms, findAcronyms } from './rules/acronyms.ts'
import { leaveDiametersOut } from './rules/diameters.ts'
import { leaveGovernmentsOut } from './rules/governments.ts'
import { partJoined } from './rules/joined.ts'
import { findByRules, PLACES } from './rules/layers.ts'
import { echoPeople } from './rules/people.ts'
import { balanceQuotes } from './rules/quotes.ts'
import { takeHeadsIn } from './rules/streets.ts'
import { leaveTitlesOut } from './rules/titles.ts'
import { leaveVerbsOut } from './rules/verbs.ts'
import { readWords } from './words.ts'

/**
 * The entity stage: finds the names of a text, lets the lists of the workspace overrule them, groups
 * the mentions of one entity and reads off what the text says of each.
 */
export function readEntities(
	reading: Reading,
	knowledge: EntityKnowledge,
	options: Options,
): EntityReading {
	const { words, lists, acronyms, names } = settledNames(reading, knowledge, options)
	const groups = groupNames(words, names, acronyms, lists.canonical)
	const entityOf = numbersFor(names.length)
	for (const [entity, group] of groups.entries()) {
		for (const name of group.names) entityOf[name] = entity
	}
	const mentions: Mention[] = []
	for (const [index, { start, end, kind }] of names.entries()) {
		mentions.push({ start, end, kind, entity: entityOf[index] as number })
	}
	const placed = placeNames(words, names)
	const entities = groups.map((group, index) =>
		describe(group, index, { words, placed, knowledge }),
	)
	return { mentions, entities }
}

/** The names of a text alone, sorted, not overlapping, as `readEntities` mentions them: for those who ask of no entity. */
export function readNamesAlone(
	reading: Reading,
	knowledge: EntityKnowledge,
	options: Options,
): readonly NamedSpan[] {
	return settledNames(reading, knowledge, options).names
}

/** The names of a text when everybody has had a say, and what they were found with. */
function settledNames(reading: Reading, knowledge: EntityKnowledge, options: Options) {
	const words = classify(readWords(reading), knowledge)
	const lists = readyNameLists(options.names ?? NO_LISTS)
	const found = applyNameLists(words, findNames(words, knowledge), lists)
	const acronyms = findAcronyms(words, found)
	const names = acronyms.length === 0 ? found : withAcronyms(words, found, acronyms)
	return { words, lists, acronyms, names }
}

const NO_LISTS = {}

function withAcronyms(
	words: ClassifiedWords,
	names: readonly Name[],
	acronyms: readonly Acronym[],
): readonly Name[] {
	const shorts = acronyms.map(({ short }) => short)
	return settleNames([names, shorts, echoAcronyms(words, acronyms)])
}

/** The names of a text: by the model, which weighs lists and rules; by these alone without it. */
function findNames(words: ClassifiedWords, knowledge: EntityKnowledge): readonly Name[] {
	const layers = findByRules(words, knowledge)
	const places = layers[PLACES] ?? []
	const { model } = knowledge
	if (model) {
		const read = readNames(readColumns(words, layers, model), model)
		const parted = partJoined(words, leaveTitlesOut(words, read), model.vocabulary)
		const people = leaveVerbsOut(words, parted, model.vocabulary)
		const mended = leaveGovernmentsOut(words, takeHeadsIn(words, people, knowledge), places)
		return balanceQuotes(words, leaveDiametersOut(words, addCountries(mended, places), knowledge))
	}
	const sure = settleNames(layers)
	return settleNames([sure, echoPeople(words, sure)])
}

/** The model knows places, the lists know which of them are countries. */
function addCountries(read: readonly Name[], places: readonly Name[]): readonly Name[] {
	const countries = new Map<number, Name>()
	for (const place of places) if (place.country) countries.set(place.start, place)
	if (countries.size === 0) return read
	return read.map((name) => {
		const known = name.kind === 'LOC' ? countries.get(name.start) : undefined
		return known?.end === name.end ? known : name
	})
}

/** The settled names of a text, and where they stand. */
interface Found {
	readonly words: ClassifiedWords
	readonly placed: PlacedNames
	readonly knowledge: EntityKnowledge
}

/** The entity a group of names points to, with what the text says of it. */
function describe(group: Group, index: number, { words, placed, knowledge }: Found): Entity {
	const { kind, name, variants, country, names: mentions } = group
	const own = mentions.map((mention) => placed.names[mention] as Name)
	const role = kind === 'PER' ? findRole(words, own, placed) : undefined
	const place = kind === 'ORG' ? findPlace(words, own, placed, knowledge) : undefined
	return { id: `E${index + 1}`, kind, name, variants, country, mentions, role, place }
}
