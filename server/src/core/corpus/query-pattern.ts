import { hasArticle, stemStarts } from '../text/clitics.ts'
import { ALEF, LAM, spell } from '../text/letters.ts'
import { searchKey } from './keys.ts'

/**
 * The pattern that finds a query in the `search` column of a segment: at the beginning of a word, with
 * or without the article, words run together or apart. Conjunctions and prepositions glued to the
 * query are tried off as well. Nothing when the query holds no letter or digit; a pattern that finds
 * nothing when it is longer than any name.
 */
export function queryPattern(query: string): RegExp | undefined {
	const key = searchKey(query)
	if (key === '') return undefined
	if (key.length > LONGEST) return /(?!)/gu
	const readings = new Set(stemReadings(key).map(withoutArticle).map(spaced))
	return new RegExp(`[\\n ](?:${spell(ALEF, LAM)})?(?:${[...readings].join('|')})`, 'gu')
}

/** In letters. V8 makes no pattern of a whole article that somebody pastes. */
const LONGEST = 1000

function stemReadings(key: string): readonly string[] {
	const firstEnd = key.indexOf(' ') < 0 ? key.length : key.indexOf(' ')
	return stemStarts(key, 0, firstEnd).map(({ at, elided }) => {
		return elided ? spell(ALEF) + key.slice(at) : key.slice(at)
	})
}

function withoutArticle(key: string): string {
	const isLong = key.replace(/ .*/u, '').length > 3
	return isLong && hasArticle(key, 0) ? key.slice(2) : key
}

/** Letters with an optional space before each: how words are parted does not matter. */
function spaced(key: string): string {
	return [...key.replaceAll(' ', '')].join(' ?')
}
