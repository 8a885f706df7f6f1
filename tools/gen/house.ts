import { readFileSync } from 'node:fs'
import { MONTH_STYLES } from '../../server/src/core/dates/month-names.ts'
import { DIGITS } from '../../server/src/core/spelling/consistency/numerals.ts'
import { spellPercent } from '../../server/src/core/spelling/consistency/percent.ts'
import { QUOTES } from '../../server/src/core/spelling/consistency/quotations.ts'
import { readVariants } from '../../server/src/core/spelling/consistency/variants.ts'
import { readHouseProfiles } from '../../server/src/core/spelling/house.ts'
import { TANWIN_STYLES } from '../../server/src/core/spelling/rules/tanwin-order.ts'
import type { Output } from './output.ts'

/** What a house can choose: the values of each topic, and the profiles that choose many at once. */
export interface HouseChoices {
	readonly topics: Readonly<Record<string, readonly string[]>>
	readonly profiles: readonly string[]
}

/** All choices of house style, from the rules and the lexicon. Every topic takes `any` as well. */
export function houseChoices(): HouseChoices {
	const variants = readVariants('variants.txt', lexicon('variants.txt'))
	return {
		topics: {
			abd: ['split', 'joined'],
			months: MONTH_STYLES,
			digits: DIGITS,
			percent: Object.keys(spellPercent),
			quotes: Object.keys(QUOTES),
			tanwin: Object.keys(TANWIN_STYLES),
			usage: ['strict'],
			...Object.fromEntries(variants.topics),
		},
		profiles: [...readHouseProfiles('house-styles.txt', lexicon('house-styles.txt')).keys()].sort(),
	}
}

/** The choices as a module: what checks them needs no lexicon. */
export function houseOutput({ topics, profiles }: HouseChoices): Output {
	const listed = Object.entries(topics).map(([topic, values]) => {
		return `\t'${topic}': [\n${values.map((value) => `\t\t'${value}',\n`).join('')}\t],\n`
	})
	return {
		path: 'server/src/core/spelling/house-choices.generated.ts',
		content: `// Written by tools/gen.ts.
/** The values of every topic of house style. */
export const houseChoices: Readonly<Record<string, readonly string[]>> = {
${listed.join('')}}

/** The house styles that come with the product. */
export const houseProfiles: readonly string[] = [
${profiles.map((profile) => `\t'${profile}',\n`).join('')}]
`,
	}
}

/** The choices as the properties of a JSON schema. A profile may be `named` otherwise too. */
export function houseProperties(
	{ topics, profiles }: HouseChoices,
	named: readonly object[],
): object {
	const profile =
		named.length > 0
			? { anyOf: [{ enum: profiles }, ...named] }
			: { type: 'string', enum: profiles }
	const choices = Object.entries(topics).map(([topic, values]) => {
		return [topic, { type: 'string', enum: [...values, 'any'] }]
	})
	return { profile, ...Object.fromEntries(choices) }
}

function lexicon(name: string): string {
	return readFileSync(`lexicon/${name}`, 'utf8')
}
