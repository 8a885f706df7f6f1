import { rulesById } from '../core/all-rules.ts'
import {
	houseProfiles,
	houseTopics,
	houseValues,
	type Language,
	type NameLists,
	type RuleSetting,
} from '../core/index.ts'
import { isIsoDate } from '../core/text/iso-date.ts'
import type { Preferences } from '../workspace/circumstances.ts'
import { messageOf } from './guard.ts'

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

/** Where settings come from and wrong ones are told. */
export interface SettingsSource {
	/** The language of the editor itself. */
	readonly locale: string
	/** Asks the client for what is set under `warraq` for a resource; absent when it cannot be asked. */
	readonly ask?: (uri: string) => Promise<unknown>
	/** Told once of each wrong value. */
	warn(problem: string): void
}

/** The settings of each resource, asked for once and kept until they change. */
export class SettingsByResource {
	readonly #source: SettingsSource
	readonly #warned = new Set<string>()
	#known = new Map<string, Promise<Settings>>()
	#sent: unknown

	constructor(source: SettingsSource) {
		this.#source = source
	}

	of(uri: string): Promise<Settings> {
		const known = this.#known.get(uri) ?? this.#read(uri)
		this.#known.set(uri, known)
		return known
	}

	/** After a change; `sent` is what a client that cannot be asked said with it. */
	change(sent: unknown): void {
		this.#sent = sent
		this.#known = new Map()
	}

	async #read(uri: string): Promise<Settings> {
		const given = await this.#given(uri)
		const { settings, problems } = readSettings(given, this.#source.locale)
		for (const problem of problems) this.#warnOnce(problem)
		return settings
	}

	/** Where the client refuses to say, defaults hold. */
	async #given(uri: string): Promise<unknown> {
		try {
			return this.#source.ask ? await this.#source.ask(uri) : this.#sent
		} catch (error) {
			this.#warnOnce(`The settings cannot be read: ${messageOf(error)}`)
			return undefined
		}
	}

	#warnOnce(problem: string): void {
		if (this.#warned.has(problem)) return
		this.#warned.add(problem)
		this.#source.warn(problem)
	}
}

/** Reads what a user wrote; a wrong value gives the default and one problem. */
export function readSettings(
	given: unknown,
	locale: string,
): { readonly settings: Settings; readonly problems: readonly string[] } {
	const problems: string[] = []
	const values = asRecord(given)
	const read = <T>(name: string, { expected, accept }: Setting<T>, byDefault: T): T => {
		const value = values[name]
		if (value === undefined || value === null || value === '') return byDefault
		if (accept(value)) return value
		problems.push(unexpected(name, expected, value))
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
	const language = languageOf(read('uiLanguage', languageChoice, 'auto'), locale)
	const index: IndexSettings = {
		mode: read('index', indexMode, 'auto'),
		limit: read('indexLimit', aCount, 20_000),
	}
	return { settings: { preferences, language, index }, problems }
}

function unexpected(name: string, expected: string, value: unknown): string {
	return `warraq.${name}: expected ${expected}, not ${JSON.stringify(value)}.`
}

interface Setting<T> {
	readonly expected: string
	accept(value: unknown): value is T & {}
}

const day: Setting<string | undefined> = {
	expected: 'a day as YYYY-MM-DD',
	accept: (value): value is string => typeof value === 'string' && isIsoDate(value),
}

const SEVERITIES: readonly RuleSetting[] = ['error', 'warning', 'information', 'hint', 'off']

const anObject: Setting<Readonly<Record<string, unknown>>> = {
	expected: 'an object',
	accept: isRecord,
}

/** Leaves out what is no rule, or no severity, with a problem each. */
function knownRules(
	rules: Readonly<Record<string, unknown>>,
	problems: string[],
): Readonly<Record<string, RuleSetting>> {
	const known: [string, RuleSetting][] = []
	for (const [named, value] of Object.entries(rules)) {
		const severity = SEVERITIES.find((each) => each === value)
		if (!rulesById.has(named)) {
			problems.push(`warraq.rules: no rule is called ${JSON.stringify(named)}.`)
		} else if (severity !== undefined) known.push([named, severity])
		else problems.push(unexpected(`rules.${named}`, SEVERITIES.join(', '), value))
	}
	return Object.fromEntries(known)
}

/** Leaves out what is no topic of house style, or no value of its topic, with a problem each. */
function knownChoices(
	house: Readonly<Record<string, unknown>>,
	problems: string[],
): Readonly<Record<string, string>> {
	const isKnown = (name: string, value: unknown, values: readonly string[]): value is string => {
		if (values.some((each) => each === value)) return true
		problems.push(unexpected(name, values.join(', '), value))
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

const spellings: Setting<readonly string[]> = {
	expected: 'a list of strings',
	accept: (value): value is readonly string[] =>
		Array.isArray(value) && value.every((each) => typeof each === 'string'),
}

const NAME_KINDS: readonly string[] = ['PER', 'LOC', 'ORG']

const nameLists: Setting<NameLists> = {
	expected: 'an object with lists of strings: "add" by PER, LOC and ORG, and "ignore"',
	accept: (value): value is NameLists => {
		if (!isRecord(value)) return false
		const { add = {}, ignore = [], ...others } = value
		if (!isRecord(add) || !spellings.accept(ignore) || Object.keys(others).length > 0) return false
		return Object.entries(add).every(([kind, forms]) => {
			return NAME_KINDS.includes(kind) && spellings.accept(forms)
		})
	},
}

const languageChoice: Setting<Language | 'auto'> = {
	expected: 'auto, ar or en',
	accept: (value) => value === 'auto' || value === 'ar' || value === 'en',
}

const indexMode: Setting<IndexSettings['mode']> = {
	expected: 'auto, manual or off',
	accept: (value) => value === 'auto' || value === 'manual' || value === 'off',
}

const aCount: Setting<number> = {
	expected: 'a number of files',
	accept: (value): value is number => Number.isInteger(value) && (value as number) >= 0,
}

function languageOf(choice: Language | 'auto', locale: string): Language {
	if (choice !== 'auto') return choice
	return locale.toLowerCase().startsWith('ar') ? 'ar' : 'en'
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
	return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
