import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
	scanWord,
	spellingOf,
	traitsOf,
	UNSPELLABLE,
} from '../../server/src/core/spelling/words/spellings.ts'
import {
	type CountedForm,
	packWordList,
	readWordList,
} from '../../server/src/core/spelling/words/word-list.ts'
import { TokenKind, type Tokens, tokenize } from '../../server/src/core/text/tokenize.ts'
import { dataFolder, runTool } from '../run-tool.ts'
import { findSlips, idOf, isCareful, isWellEdited } from './careful.ts'
import { trainContext } from './context.ts'
import { readArticles } from './news.ts'

/**
 * Learns what the spelling stage knows by count: lexicon/words.bin (how often careful news writes each
 * form) and lexicon/contexts.bin (which of several real words stands where).
 * `npx tsx tools/train/words.ts --data FOLDER`: FOLDER holds data/raw/news.txt.xz, an article a line, and
 * corpus/articles/SOURCE/*.txt.
 */
const LEAST = 2
/** A form this much rarer than another of its skeleton says nothing. */
const RARE = 200

void runTool('npx tsx tools/train/words.ts --data DIR', process.argv.slice(2), (args) => {
	const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
	return train(dataFolder(values.data))
})

/** Counts, tells slips from real words by the majority of that count, and counts again without them. */
async function train(folder: string): Promise<void> {
	const careful = () => articlesOf(folder, isCareful)
	const all = await countWords(careful())
	const majority = readWordList(packWordList(all))
	const slips = await findSlips(careful(), majority)
	const edited = () => {
		return articlesOf(folder, (tokens) => {
			return isCareful(tokens) && isWellEdited(tokens, majority, slips)
		})
	}
	const counted = await countWords(edited())
	const known = new Set(counted.map(({ key }) => key))
	const rest = all.filter(({ key }) => !known.has(key))
	const forms = withoutRare([...counted, ...rest]).filter(({ key, spelling }) => {
		return !slips.has(idOf(key, spelling))
	})
	console.log(`${slips.size} slips, ${forms.length} forms kept`)
	const learnt = await trainContext(forms, edited)
	writeFileSync('lexicon/words.bin', packWordList(learnt.forms))
	writeFileSync('lexicon/contexts.bin', new Uint8Array(learnt.model.buffer))
}

async function countWords(articles: AsyncIterable<Tokens>): Promise<CountedForm[]> {
	const counts = new Map<number, number>()
	let read = 0
	for await (const tokens of articles) {
		read++
		countForms(tokens, counts)
	}
	const forms = listed(counts)
	console.log(`${read} articles, ${counts.size} forms, ${forms.length} kept`)
	return forms
}

async function* articlesOf(
	folder: string,
	isWanted: (tokens: Tokens) => boolean,
): AsyncGenerator<Tokens> {
	for await (const text of readArticles(folder)) {
		const tokens = tokenize(text)
		if (isWanted(tokens)) yield tokens
	}
}

function countForms(tokens: Tokens, into: Map<number, number>): void {
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue
		const start = tokens.start[i] as number
		const end = tokens.start[i + 1] as number
		const scan = scanWord(tokens.text, start, end)
		const spelling = spellingOf(scan)
		if (spelling === UNSPELLABLE || (traitsOf(scan) & ~1) !== 0) continue
		const id = idOf(tokens.key[i] as number, spelling)
		into.set(id, (into.get(id) ?? 0) + 1)
	}
}

function listed(counts: ReadonlyMap<number, number>): CountedForm[] {
	const forms: CountedForm[] = []
	for (const [id, count] of counts) {
		if (count < LEAST) continue
		forms.push({ key: Math.floor(id / 0x8000), spelling: id % 0x8000, count })
	}
	return forms
}

/** Leaves out what is very rare beside another form of its skeleton. */
function withoutRare(forms: readonly CountedForm[]): CountedForm[] {
	const most = new Map<number, number>()
	for (const { key, count } of forms) most.set(key, Math.max(most.get(key) ?? 0, count))
	return forms.filter(({ key, count }) => count * RARE >= (most.get(key) as number))
}
