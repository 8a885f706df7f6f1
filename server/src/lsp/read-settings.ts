import { rulesById } from '../core/all-rules.ts'
import {
	houseProfiles,
	houseTopics,
	houseValues,
	type Language,
	type Message,
	type NameLists,
	type RuleSetting,
} from '../core/index.ts'
import { isIsoDate } from '../core/text/iso-date.ts'
import type { Preferences } from '../workspace/circumstances.ts'

/** The settings under `warraq.` that the server reads, for one resource. */
export interface Settings {
	readonly preferences: Preferences
	readonly language: Language
	readonly index: IndexSettings
}

/** When the index of a folder is built. */
export interface IndexSettings {
	/** With the first article that is opened, when somebody asks, or never. */
	readonly mode: 'auto' | 'manual' | 'off'
	/** A folder with more text files than this is not indexed unasked. */
	readonly limit: number
}

/**
 * Reads what a user wrote; of what is wrong the default holds, and there is one problem. Two of the settings only the
 * client goes by: it does not look whether they are right.
 */
export function readSettings(
	given: unknown,
	locale: string,
): { readonly settings: Settings; readonly problems: readonly Message[] } {
	const problems: Message[] = []
	const values = isRecord(given) ? given : {}
	const read = <T>(name: string, setting: Setting<T>, byDefault: T): T => {
		const value = values[name]
		if (value === undefined || value === null || value === '') return byDefault
		if (setting.accept(value)) return value
		problems.push(unexpected(name, setting.expected, value))
		return byDefault
	}
	const articleDate = read('articleDate', day, undefined)
	const preferences = {
		...(articleDate === undefined ? {} : { articleDate }),
		rules: knownRules(read('rules', anObject, {}), problems),
		house: knownChoices(read('house', anObject, {}), problems),
		accept: read('accept', spellings, []),
		names: read('names', nameLists, {}),
	}
	const language = languageOf(read('uiLanguage', oneOf('auto', 'ar', 'en'), 'auto'), locale)
	const index: IndexSettings = {
		mode: read('index', oneOf('auto', 'manual', 'off'), 'auto'),
		limit: read('indexLimit', aCount, 20_000),
	}
	read('detect', oneOf('auto', 'marker', 'off'), 'auto')
	read('highlight', someOf('PER', 'LOC', 'ORG', 'DATE'), [])
	return { settings: { preferences, language, index }, problems }
}

interface Setting<T> {
	/** `{2}` is its argument. */
	readonly expected: Message
	accept(value: unknown): value is T & {}
}

function unexpected(name: string, { en, ar, args = [] }: Message, value: unknown): Message {
	return {
		en: `{0}: expected ${en}, not {1}.`,
		ar: `{0}: المتوقع ${ar}، لا {1}`,
		args: [`warraq.${name}`, shortened(JSON.stringify(value)), ...args],
	}
}

/** What was written may be long, and is only to be known again. */
const MOST_SHOWN = 80

function shortened(text: string): string {
	return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).toWellFormed()}…` : text
}

/** One of a few words. */
function oneOf<const T extends string>(...words: readonly T[]): Setting<T> {
	return {
		expected: wordsOf(words),
		accept: (value): value is T => words.some((each) => each === value),
	}
}

function wordsOf(words: readonly string[]): Message {
	return { en: '{2}', ar: '{2}', args: [words.join(', ')] }
}

/** Some of a few words, or none. */
function someOf<const T extends string>(...words: readonly T[]): Setting<readonly T[]> {
	const { accept } = oneOf(...words)
	return {
		expected: {
			en: 'a list of {2}',
			ar: 'قائمة مما يأتي: {2}',
			args: [words.join(', ')],
		},
		accept: (value): value is readonly T[] => Array.isArray(value) && value.every(accept),
	}
}

const day: Setting<string | undefined> = {
	expected: {
		en: 'a day as {2}',
		ar: 'يوم بصيغة {2}',
		args: ['YYYY-MM-DD'],
	},
	accept: (value): value is string => typeof value === 'string' && isIsoDate(value),
}

const anObject: Setting<Readonly<Record<string, unknown>>> = {
	expected: {
		en: 'an object',
		ar: 'كائن بين قوسين معقوفين',
	},
	accept: isRecord,
}

const spellings: Setting<readonly string[]> = {
	expected: {
		en: 'a list of strings',
		ar: 'قائمة نصوص',
	},
	accept: (value): value is readonly string[] =>
		Array.isArray(value) && value.every((each) => typeof each === 'string'),
}

const nameLists: Setting<NameLists> = {
	expected: {
		en: 'an object with lists of strings: "add" by PER, LOC and ORG, and "ignore"',
		ar: 'كائن فيه قوائم نصوص: {2}',
		args: ['"add": {"PER", "LOC", "ORG"}, "ignore"'],
	},
	accept: (value): value is NameLists => {
		if (!isRecord(value)) return false
		const { add = {}, ignore = [], ...others } = value
		if (!isRecord(add) || !spellings.accept(ignore) || Object.keys(others).length > 0) return false
		return Object.entries(add).every(([kind, forms]) => {
			return NAME_KINDS.includes(kind) && spellings.accept(forms)
		})
	},
}

const NAME_KINDS: readonly string[] = ['PER', 'LOC', 'ORG']

const aCount: Setting<number> = {
	expected: {
		en: 'a number of files',
		ar: 'عدد ملفات',
	},
	accept: (value): value is number => Number.isInteger(value) && (value as number) >= 0,
}

const SEVERITIES: readonly RuleSetting[] = ['error', 'warning', 'information', 'hint', 'off']

/** Leaves out what is no rule, or no severity, with a problem each. */
function knownRules(
	rules: Readonly<Record<string, unknown>>,
	problems: Message[],
): Readonly<Record<string, RuleSetting>> {
	const known: [string, RuleSetting][] = []
	for (const [named, value] of Object.entries(rules)) {
		const severity = SEVERITIES.find((each) => each === value)
		if (!rulesById.has(named)) problems.push(noRule(named))
		else if (severity !== undefined) known.push([named, severity])
		else problems.push(unexpected(`rules.${named}`, wordsOf(SEVERITIES), value))
	}
	return Object.fromEntries(known)
}

function noRule(named: string): Message {
	return {
		en: 'warraq.rules: no rule is called {0}.',
		ar: '{1}: لا قاعدة اسمها {0}',
		args: [JSON.stringify(named), 'warraq.rules'],
	}
}

/** Leaves out what is no topic of house style, or no value of its topic, with a problem each. */
function knownChoices(
	house: Readonly<Record<string, unknown>>,
	problems: Message[],
): Readonly<Record<string, string>> {
	const isKnown = (name: string, value: unknown, values: readonly string[]): value is string => {
		if (values.some((each) => each === value)) return true
		problems.push(unexpected(name, wordsOf(values), value))
		return false
	}
	const known = Object.entries(house).filter((entry): entry is [string, string] => {
		const [topic, value] = entry
		if (topic === 'profile') return isKnown('house.profile', value, houseProfiles)
		if (!isKnown('house', topic, houseTopics)) return false
		return isKnown(`house.${topic}`, value, houseValues(topic))
	})
	return Object.fromEntries(known)
}

function languageOf(choice: Language | 'auto', locale: string): Language {
	if (choice !== 'auto') return choice
	return locale.toLowerCase().startsWith('ar') ? 'ar' : 'en'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
