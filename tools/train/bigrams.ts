import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hashOf, LEAST_PAIRS, packBigrams } from '../../server/src/core/spelling/words/bigrams.ts'
import { TokenKind, type Tokens, tokenize } from '../../server/src/core/text/tokenize.ts'
import { dataFolder, runTool } from '../run-tool.ts'
import { rawNews } from './news.ts'

/**
 * Counts which words the news writes side by side, into lexicon/bigrams.bin.
 * `npx tsx tools/train/bigrams.ts --data FOLDER`: FOLDER holds data/raw/news.txt.xz, an article a line.
 */
const SIZE = 1 << 19

void runTool('npx tsx tools/train/bigrams.ts --data DIR', process.argv.slice(2), (args) => {
	const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
	return train(dataFolder(values.data))
})

async function train(folder: string): Promise<void> {
	const counts = new Map<number, number>()
	for await (const line of rawNews(folder)) {
		countPairs(tokenize(line), counts)
	}
	const pairs = [...counts].filter(([, count]) => count >= LEAST_PAIRS)
	console.log(`${counts.size} pairs, ${pairs.length} seen ${LEAST_PAIRS} times and more`)
	writeFileSync('lexicon/bigrams.bin', packBigrams(pairs, SIZE))
}

function countPairs(tokens: Tokens, into: Map<number, number>): void {
	const { kind, key } = tokens
	for (let i = 2; i < tokens.count; i++) {
		const isPair =
			kind[i] === TokenKind.word &&
			kind[i - 1] === TokenKind.space &&
			kind[i - 2] === TokenKind.word
		if (!isPair) continue
		const hash = hashOf(key[i - 2] as number, key[i] as number)
		into.set(hash, (into.get(hash) ?? 0) + 1)
	}
}
