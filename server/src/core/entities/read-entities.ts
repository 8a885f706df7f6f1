import type { Options } from '../analysis.ts'
import type { Reading } from '../text/reading.ts'
import { type Group, groupNames } from './group.ts'
import type { EntityKnowledge } from './knowledge.ts'
import type { Entity, EntityReading } from './mention.ts'
import { readColumns } from './model/columns.ts'
import { readNames } from './model/read-labels.ts'
import { type Name, settleNames } from './name.ts'
import { applyNameLists, readyNameLists } from './name-lists.ts'
import { findPlace, findRole, type NameAt, wordsOfNames } from './roles.ts'
import { echoAcronyms, findAcronyms } from './rules/acronyms.ts'
import { leaveGovernmentsOut } from './rules/governments.ts'
import { findByRules } from './rules/layers.ts'
import { echoPeople } from './rules/people.ts'
import { balanceQuotes } from './rules/quotes.ts'
import { leaveTitlesOut } from './rules/titles.ts'
import { type ClassifiedWords, classify } from './word-classes.ts'
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
	const words = classify(readWords(reading), knowledge)
	const lists = readyNameLists(options.names ?? NO_LISTS)
	const found = applyNameLists(words, findNames(words, knowledge), lists)
	const acronyms = findAcronyms(words, found)
	const shorts = [acronyms.map(({ short }) => short), echoAcronyms(words, acronyms)]
	const names = settleNames([found, ...shorts])
	const groups = groupNames(words, names, acronyms, lists.canonical)
	const entityOf = new Uint32Array(names.length)
	for (const [entity, group] of groups.entries()) {
		for (const name of group.names) entityOf[name] = entity
	}
	const nameAt = wordsOfNames(names)
	return {
		mentions: names.map(({ start, end, kind }, index) => {
			return { start, end, kind, entity: entityOf[index] as number }
		}),
		entities: groups.map((group, index) => {
			return describe(group, index, { words, names, nameAt, knowledge })
		}),
	}
}

const NO_LISTS = {}

/** The names of a text: by the model, which weighs lists and rules; by these alone without it. */
function findNames(words: ClassifiedWords, knowledge: EntityKnowledge): readonly Name[] {
	const layers = findByRules(words, knowledge)
	const places = layers.flat().filter(({ kind }) => kind === 'LOC')
	const { model } = knowledge
	if (model) {
		const read = readNames(readColumns(words, layers, model), model)
		const people = leaveGovernmentsOut(words, leaveTitlesOut(words, read), places)
		return balanceQuotes(words, addCountries(people, layers.flat()))
	}
	const sure = settleNames(layers)
	return settleNames([sure, echoPeople(words, sure)])
}

/** The model knows places, the lists know which of them are countries. */
function addCountries(read: readonly Name[], listed: readonly Name[]): readonly Name[] {
	const countries = new Map(listed.map((name) => [name.start, name]))
	return read.map((name) => {
		const { end, country } = countries.get(name.start) ?? name
		return name.kind === 'LOC' && end === name.end && country ? { ...name, country } : name
	})
}

/** The settled names of a text, and where they stand. */
interface Found {
	readonly words: ClassifiedWords
	readonly names: readonly Name[]
	readonly nameAt: NameAt
	readonly knowledge: EntityKnowledge
}

/** The entity a group of names points to, with what the text says of it. */
function describe(group: Group, index: number, { words, names, nameAt, knowledge }: Found): Entity {
	const { names: mentions, ...rest } = group
	const own = mentions.map((name) => names[name] as Name)
	const entity = { id: `E${index + 1}`, ...rest, mentions }
	const role = group.kind === 'PER' ? findRole(words, own, nameAt) : undefined
	if (role !== undefined) return { ...entity, role }
	const place = group.kind === 'ORG' ? findPlace(words, own, names, knowledge) : undefined
	return place === undefined ? entity : { ...entity, place }
}
