import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyze, type Finding, readKnowledge } from '../../server/src/core/index.ts'
import { alefOfParticle } from '../../server/src/core/spelling/words/telling.ts'
import {
	ALEF,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	spell,
} from '../../server/src/core/text/letters.ts'
import { TokenKind, tokenize, tokenText } from '../../server/src/core/text/tokenize.ts'
import { lexiconSections } from '../lexicon-sections.ts'
import { dataFolder } from '../run-tool.ts'

export const usage = `npm run score -- hamzas --data DIR [options]

--verbose  each word that came back otherwise, or not at all`

const knowledge = readKnowledge(lexiconSections())

const HAMZA = new RegExp(`[${spell(ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW)}]`, 'gu')
const BARE = spell(ALEF)
const SOURCES = ['aljazeera', 'hespress', 'alriyadh-2019', 'saudinewsnet', 'sanad-alkhaleej']

/**
 * Takes the hamzas off every alef of careful articles (those in which no hamza is found wanting) and counts
 * how many of the words are found, and how often the first fix, or one of two, is what stood there. The word
 * list has seen such articles: of what is decided by neighbours the figure says more than of rare words.
 */
export async function score(args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: { data: { type: 'string' }, verbose: { type: 'boolean', default: false } },
	})
	const data = dataFolder(values.data)
	const all: Tally = { words: 0, found: 0, first: 0, offered: 0 }
	const openers: Tally = { words: 0, found: 0, first: 0, offered: 0 }
	let articles = 0
	for (const source of SOURCES) {
		const folder = join(data, 'corpus/articles', source)
		for (const name of readdirSync(folder).sort()) {
			const text = readFileSync(join(folder, name), 'utf8')
			if (findingsOf(text).length > 0) continue
			articles++
			tallyArticle(text, all, openers, values.verbose)
		}
	}
	console.log(`hamzas taken off ${articles} careful articles`)
	sayTally('all words', all)
	sayTally('what opens a clause', openers)
}

interface Tally {
	words: number
	found: number
	/** The first fix is what stood there; one of the fixes is. */
	first: number
	offered: number
}

function tallyArticle(text: string, all: Tally, openers: Tally, isVerbose: boolean): void {
	const bare = text.replace(HAMZA, BARE)
	const findings = findingsOf(bare)
	const tokens = tokenize(text)
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue
		const word = tokenText(tokens, i)
		const start = tokens.start[i] as number
		if (word.search(HAMZA) < 0) continue
		const finding = findings.find((each) => each.start <= start && start < each.end)
		const fixes = finding?.fixes.map(({ edits }) => edits[0]?.newText) ?? []
		const opensClause = alefOfParticle(tokens, i) >= 0
		for (const tally of opensClause ? [all, openers] : [all]) {
			tally.words++
			if (finding) tally.found++
			if (fixes[0] === word) tally.first++
			if (fixes.includes(word)) tally.offered++
		}
		if (!isVerbose || fixes[0] === word) continue
		const around = text.slice(Math.max(0, start - 40), start + word.length + 30)
		console.log(
			`    ${word}: ${fixes.join(' or ') || 'nothing'} :: ${around.replace(/\s+/gu, ' ')}`,
		)
	}
}

/** What is found of letters that lack a hamza, or have one too many. */
function findingsOf(text: string): readonly Finding[] {
	const { findings } = analyze(text, knowledge, {})
	return findings.filter(({ code }) => code.startsWith('hamza-') || code === 'listed-misspelling')
}

function sayTally(what: string, { words, found, first, offered }: Tally): void {
	const of = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`
	console.log(
		`${what}: ${of(found, words)} of ${words} found; the first fix right for ${of(first, found)} of these, one of two for ${of(offered, found)}`,
	)
}
