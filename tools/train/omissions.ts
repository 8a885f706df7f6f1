import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { COMMON, omissionsOf } from '../../server/src/core/spelling/words/omissions.ts'
import { addToSieve, emptySieve } from '../../server/src/core/spelling/words/sieve.ts'
import { readWordList, weightOfKey } from '../../server/src/core/spelling/words/word-list.ts'
import { mixKey, skeleton } from '../../server/src/core/text/fold.ts'
import { TokenKind, tokenize, tokenText } from '../../server/src/core/text/tokenize.ts'
import { lexiconSections } from '../lexicon-sections.ts'
import { dataFolder, runTool } from '../run-tool.ts'
import { readArticles } from './news.ts'

/**
 * Learns what common words are with a letter left out, into lexicon/omissions.bin. `npx tsx
 * tools/train/omissions.ts --data FOLDER`, after `words.ts` and from the same folder: the word list knows which
 * words are common, but not their letters.
 */
const ROW_BITS = 15

void runTool('npx tsx tools/train/omissions.ts --data DIR', process.argv.slice(2), (args) => {
	const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
	return train(dataFolder(values.data))
})

async function train(folder: string): Promise<void> {
	const common = await commonWords(folder)
	const keys = new Set([...common].flatMap(omissionsOf))
	const sieve = emptySieve(ROW_BITS)
	for (const key of keys) addToSieve(sieve, mixKey(key))
	console.log(`${common.size} common words, ${keys.size} omissions`)
	writeFileSync('lexicon/omissions.bin', new Uint8Array(sieve.rows.buffer))
}

/** The skeletons of all words that a slip may be meant for. */
async function commonWords(folder: string): Promise<ReadonlySet<string>> {
	const words = readWordList(lexiconSections().get('words.bin') as Uint8Array)
	const common = new Set<string>()
	for await (const text of readArticles(folder)) {
		const tokens = tokenize(text)
		for (let i = 0; i < tokens.count; i++) {
			if (tokens.kind[i] !== TokenKind.word) continue
			if (weightOfKey(words, tokens.key[i] as number) < COMMON) continue
			common.add(skeleton(tokenText(tokens, i)))
		}
	}
	return common
}
