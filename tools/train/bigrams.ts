import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
	ALL_WORDS,
	hashOf,
	LEAST_PAIRS,
	packBigrams,
} from '../../server/src/core/spelling/words/bigrams.ts'
import { besideOf } from '../../server/src/core/spelling/words/neighbours.ts'
import {
	NUMBER_KINDS,
	type NumberKind,
	numberKind,
	startOfNumber,
} from '../../server/src/core/spelling/words/number-keys.ts'
import { TokenKind, type Tokens, tokenize } from '../../server/src/core/text/tokenize.ts'
import { dataFolder, runTool } from '../run-tool.ts'
import { rawNews } from './news.ts'

/**
 * Counts which words and kinds of number the news writes side by side, into lexicon/bigrams.bin.
 * `npx tsx tools/train/bigrams.ts --data FOLDER`: FOLDER holds data/raw/news.txt.xz, an article a line.
 */
const SIZE = 1 << 19

void runTool('npx tsx tools/train/bigrams.ts --data DIR', process.argv.slice(2), (args) => {
	const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
	return train(dataFolder(values.data))
})

async function train(folder: string): Promise<void> {
	const counts = new Map<number, number>()
	const numbers = new Map(NUMBER_KINDS.map((kind) => [kind, 0]))
	let words = 0
	for await (const line of rawNews(folder)) {
		const tokens = tokenize(line)
		countPairs(tokens, counts)
		words += countNumbers(tokens, numbers)
	}
	for (const [kind, count] of numbers) {
		console.log(`${kind}: log count ${(Math.log(count / words) + ALL_WORDS).toFixed(2)}`)
	}
	const pairs = [...counts].filter(([, count]) => count >= LEAST_PAIRS)
	console.log(`${counts.size} pairs, ${pairs.length} seen ${LEAST_PAIRS} times and more`)
	writeFileSync('lexicon/bigrams.bin', packBigrams(pairs, SIZE))
}

/** Counts numbers by their kinds, and returns how many words stand round them. */
function countNumbers(tokens: Tokens, into: Map<NumberKind, number>): number {
	let words = 0
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] === TokenKind.word) words++
		if (tokens.kind[i] !== TokenKind.number || startOfNumber(tokens, i) !== i) continue
		const kind = numberKind(tokens, i)
		into.set(kind, (into.get(kind) ?? 0) + 1)
	}
	return words
}

function countPairs(tokens: Tokens, into: Map<number, number>): void {
	const { kind, key } = tokens
	const add = (first: number, second: number) => {
		const hash = hashOf(first, second)
		into.set(hash, (into.get(hash) ?? 0) + 1)
	}
	for (let i = 0; i < tokens.count; i++) {
		if (kind[i] !== TokenKind.word) continue
		const own = key[i] as number
		const { before, after } = besideOf(tokens, i)
		if (before !== undefined) add(before, own)
		if (after !== undefined && kind[i + 2] !== TokenKind.word) add(own, after)
	}
}
