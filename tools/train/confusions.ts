import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readKnowledge } from '../../server/src/core/index.ts'
import {
	type CountPairs,
	type Fit,
	fit,
	rarity,
	surplusOf,
} from '../../server/src/core/spelling/slips/mistaken.ts'
import { logAlone, logPairs } from '../../server/src/core/spelling/words/bigrams.ts'
import {
	type Edit,
	makeEdit,
	packConfusions,
} from '../../server/src/core/spelling/words/confusions.ts'
import { besideOf } from '../../server/src/core/spelling/words/neighbours.ts'
import { leadOf } from '../../server/src/core/spelling/words/proclitics.ts'
import {
	firstForm,
	NOT_LISTED,
	spellingAt,
} from '../../server/src/core/spelling/words/word-list.ts'
import { keyOf, skeleton } from '../../server/src/core/text/fold.ts'
import { HEH } from '../../server/src/core/text/letters.ts'
import { TokenKind, type Tokens, tokenize, tokenText } from '../../server/src/core/text/tokenize.ts'
import { lexiconSections } from '../lexicon-sections.ts'
import { dataFolder, runTool } from '../run-tool.ts'
import { rawNewsOnce } from './news.ts'
import { editsOn } from './slip-edits.ts'

/**
 * Learns which words a slip makes of which others, and where their neighbours tell, into
 * lexicon/confusions.bin. `npx tsx tools/train/confusions.ts --data FOLDER`, after `words.ts` and
 * `bigrams.ts`, by whose counts the words are judged: FOLDER holds data/raw/news.txt.xz, an article a line.
 */
const SIZE = 1 << 16
/** The written word is seen so often at least, and the other has so great a log count. */
const LEAST = 3
const COMMON = Math.log(40)
const LONGEST = 14
const PLAIN = /^[\u0621-\u064a]+$/u
/** One article in so many is read with slips made in every word. */
const SLIPPED = 16
/** So many slips found in those articles make a pair worth its place. */
const LEAST_FOUND = 1
/** Alarms that may be slips of the news itself: a few, and so many for each place where one would be found. */
const OWN_SLIPS = 2
const SLIP_RATE = 1e-3
/** So large a share of alarms among its places shows that the written word is none, but a slip itself. */
const NO_WORD = 0.4
/** Log count from which on a word is meant where it stands, unless a letter is missing that is no ending. */
const SELDOM = Math.log(12)
/** Occurrences of the written word for each slip that is found: what comes dearer costs too much time. */
const DEAREST = { seldom: 40, often: 0.1 }

void runTool('npx tsx tools/train/confusions.ts --data DIR', process.argv.slice(2), (args) => {
	const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
	return train(dataFolder(values.data))
})

/** A word, the edit that makes another of it, and what reading the news showed of the two. */
interface Pair {
	readonly written: string
	readonly edit: Edit
	readonly key: number
	readonly meant: number
	/** Slips made on purpose that were found. */
	found: number
	/** Places where the word itself stands and the other seems meant. */
	alarms: number
}

async function train(folder: string): Promise<void> {
	const { spelling } = readKnowledge(lexiconSections())
	const counts = await countWords(folder)
	const pairs = pairsOf(counts, spelling)
	console.log(`${counts.size} words, ${pairs.length} pairs`)
	let article = 0
	const byKey = { written: groupBy(pairs, 'key'), meant: groupBy(pairs, 'meant') }
	for await (const line of rawNewsOnce(folder)) {
		weigh(tokenize(line), byKey, article++ % SLIPPED === 0, spelling)
	}
	const kept = pairs
		.filter((pair) => isWorth(pair, counts.get(pair.written) ?? 0, spelling))
		.sort((a, b) => b.found - a.found)
	const words = new Set(kept.map(({ written }) => written))
	const all = [...counts.values()].reduce((a, b) => a + b)
	const covered = [...words].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
	console.log(`${kept.length} kept, one word in ${Math.round(all / covered)} asked`)
	writeFileSync(
		'lexicon/confusions.bin',
		packConfusions(
			kept.map(({ written, edit }) => [written, edit] as const),
			SIZE,
		),
	)
}

function isWorth(
	{ written, edit, key, found, alarms }: Pair,
	occurrences: number,
	{ words }: Spelling,
): boolean {
	const use = logAlone(words, key) <= SELDOM ? 'seldom' : 'often'
	if (use === 'often' && (edit.kind !== 'insert' || isFeminine(written, edit))) return false
	if (found < LEAST_FOUND || occurrences > found * SLIPPED * DEAREST[use]) return false
	return alarms <= OWN_SLIPS + found * SLIPPED * SLIP_RATE || alarms >= occurrences * NO_WORD
}

type Spelling = ReturnType<typeof readKnowledge>['spelling']

async function countWords(folder: string): Promise<ReadonlyMap<string, number>> {
	const counts = new Map<string, number>()
	for await (const line of rawNewsOnce(folder)) {
		const tokens = tokenize(line)
		for (let i = 0; i < tokens.count; i++) {
			if (tokens.kind[i] !== TokenKind.word) continue
			const word = skeleton(tokenText(tokens, i))
			counts.set(word, (counts.get(word) ?? 0) + 1)
		}
	}
	return new Map([...counts].filter(([, count]) => count >= LEAST))
}

function pairsOf(counts: ReadonlyMap<string, number>, { words }: Spelling): Pair[] {
	const pairs: Pair[] = []
	for (const written of counts.keys()) {
		if (written.length > LONGEST || !PLAIN.test(written)) continue
		const key = keyOf(written, 0, written.length)
		for (const edit of editsOn(written)) {
			const word = makeEdit(written, edit)
			const meant = keyOf(word, 0, word.length)
			if (meant === key || logAlone(words, meant) < COMMON) continue
			if (leadOf(word) > edit.at || !isWholeEnding(words, edit, written, meant)) continue
			pairs.push({ written, edit, key, meant, found: 0, alarms: 0 })
		}
	}
	return pairs
}

/** A heh behind the word is a teh marbuta, not a pronoun. */
function isWholeEnding(
	words: Spelling['words'],
	edit: Edit,
	written: string,
	meant: number,
): boolean {
	if (!isFeminine(written, edit)) return true
	const first = firstForm(words, meant)
	return first !== NOT_LISTED && (spellingAt(words, first) & 1) === 1
}

/** Whether a heh is put behind the word. */
function isFeminine(written: string, { kind, at, letter }: Edit): boolean {
	return kind === 'insert' && letter === HEH && at === written.length
}

type ByKey = ReadonlyMap<number, readonly Pair[]>

function groupBy(pairs: readonly Pair[], field: 'key' | 'meant'): ByKey {
	const groups = new Map<number, Pair[]>()
	for (const pair of pairs) {
		const group = groups.get(pair[field])
		if (group) group.push(pair)
		else groups.set(pair[field], [pair])
	}
	return groups
}

/** Tries the pairs at every word of an article: as it stands, and as a slip would have made it. */
function weigh(
	tokens: Tokens,
	{ written, meant }: Readonly<Record<'written' | 'meant', ByKey>>,
	isSlipped: boolean,
	spelling: Spelling,
): void {
	const known: CountPairs = (first, second) => logPairs(spelling.bigrams, first, second)
	const others: CountPairs = (first, second) => withoutOne(known(first, second))
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue
		const beside = besideOf(tokens, i)
		if (beside.before === undefined && beside.after === undefined) continue
		const key = tokens.key[i] as number
		const asWritten = written.get(key)
		if (asWritten) {
			const here = fit(spelling, beside, key, others)
			for (const pair of asWritten) {
				const there = fit(spelling, beside, pair.meant, known)
				if (isMeant(pair, here, there, spelling)) pair.alarms++
			}
		}
		const asMeant = isSlipped ? meant.get(key) : undefined
		if (!asMeant) continue
		const there = fit(spelling, beside, key, others)
		for (const pair of asMeant) {
			const here = fit(spelling, beside, pair.key, known)
			if (isMeant(pair, here, there, spelling)) pair.found++
		}
	}
}

function isMeant(
	{ written, key, meant, edit }: Pair,
	here: Fit,
	there: Fit,
	spelling: Spelling,
): boolean {
	const surplus = surplusOf(here, there)
	return surplus > 0 && surplus > rarity(spelling, written, key, meant, edit)
}

/** The log count of a pair but for the one place where it is being read. */
function withoutOne(nats: number): number {
	return nats < ONCE_MORE ? 0 : Math.log(Math.exp(nats) - 1)
}

/** A pair of the lowest level is unknown without that place. */
const ONCE_MORE = Math.log(4)
