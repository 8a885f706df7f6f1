import { LexiconError, readLines } from '../lexicon/read.ts'
import { houseChoices as choices } from './house-choices.generated.ts'

/**
 * A house style: for each topic the value the house has chosen (`abd: split`). A topic without a
 * value, or with `any`, is judged by consistency alone.
 */
export interface House {
	readonly profile?: string
	readonly abd?: string
	readonly tanwin?: string
	/** `western` or `arabic` digits. */
	readonly digits?: string
	/** How percentages are written; the styles of `consistency/percent.ts`. */
	readonly percent?: string
	/** The kind of quotation marks; the styles of `consistency/quotations.ts`. */
	readonly quotes?: string
	/** `strict` asks for what lexicon/usage.txt puts in place of disputed uses. */
	readonly usage?: string
	readonly [topic: string]: string | undefined
}

/** The profiles that come with the product, by name. */
export type HouseProfiles = ReadonlyMap<string, House>

/** Reads lexicon/house-styles.txt: profile, topic, value. Throws a `LexiconError`. */
export function readHouseProfiles(file: string, content: string): HouseProfiles {
	const profiles = new Map<string, Record<string, string>>()
	for (const { fields, line } of readLines(file, content, { least: 3, most: 3 })) {
		const [profile, topic, value] = fields as [string, string, string]
		const house = profiles.get(profile) ?? {}
		if (topic in house) throw new LexiconError(file, line, `${topic} is given twice`)
		profiles.set(profile, { ...house, [topic]: value })
	}
	return profiles
}

/** Every topic of house style. */
export const houseTopics: readonly string[] = Object.keys(choices)

/** The values that a topic of house style takes; none where there is no such topic. */
export function houseValues(topic: string): readonly string[] {
	return Object.hasOwn(choices, topic) ? [...(choices[topic] ?? []), 'any'] : []
}

/**
 * The style in force: what the user says of single topics on top of the profile named by the topic
 * `profile`, if any. An unknown profile is as good as none.
 */
export function houseOf(chosen: House | undefined, profiles: HouseProfiles): House {
	if (!chosen) return {}
	const { profile, ...topics } = chosen
	return { ...(profile === undefined ? {} : profiles.get(profile)), ...topics }
}
