import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readEntityLists } from '../../server/src/core/entities/knowledge.ts'
import { packModel, type WordModel } from '../../server/src/core/entities/model/model.ts'
import { lexiconSections } from '../lexicon-sections.ts'
import { dataFolder, runTool } from '../run-tool.ts'
import { cached } from './cache.ts'
import { learnChains } from './chains.ts'
import { clusterTree } from './clusters.ts'
import { countSlots, learnVectors } from './embeddings.ts'
import { type GoldArticle, type Part, partOf, readGold } from './gold.ts'
import { readRawNews, withRaw } from './halves.ts'
import { type ListedNames, readListedNames } from './listed-names.ts'
import { countWords, streamStems } from './raw.ts'
import { emptyTally, placeNames } from './seen-names.ts'
import { learnSegmenter } from './segmenter.ts'
import { placeWords, readNameLists } from './vocabulary.ts'

/** How the two chains are learnt; settled on the tuning part. */
const RECIPES = {
	first: { mask: (1 << 18) - 1, epochs: 6, rate: 0.1, seed: 1 },
	second: { mask: (1 << 14) - 1, epochs: 5, rate: 0.05, seed: 2 },
}

/** Passes over the raw news, and how each cluster is split into finer ones. */
const VECTOR_EPOCHS = 2
const BRANCHING = [64, 32]

const USAGE = `npm run train -- --data DIR [options]

--cache DIR    take the word clusters of an earlier run from there, or leave them
--out FILE     write there, not to lexicon/entities.bin
--tune         leave the tuning part unlearnt, as the held-back part always is`

/**
 * Trains the entity model and writes lexicon/entities.bin: `npm run train -- --data DIR`. With
 * `--cache DIR` the word clusters of an earlier run are taken from there; with `--tune` the tuning
 * part is left unlearnt, as the held-back part always is.
 */
async function train(args: readonly string[]): Promise<void> {
	const { values: options } = parseArgs({
		args: [...args],
		options: {
			data: { type: 'string' },
			cache: { type: 'string' },
			out: { type: 'string', default: join('lexicon', 'entities.bin') },
			tune: { type: 'boolean', default: false },
		},
	})
	const data = dataFolder(options.data)
	const gold = readGold(data)
	const learning = partsOf(gold, options.tune ? ['learning'] : ['learning', 'tuning'])
	const knowledge = readEntityLists(lexiconSections())
	const listed = readListedNames()
	const model = await learnWords(data, gold, listed, options.cache)
	log('reading raw news')
	const raw = await readRawNews(data, learning, gold, knowledge, model, listed, RECIPES.first)
	log('learning the chains')
	const chains = learnChains(learning, knowledge, model, raw, RECIPES)
	writeFileSync(options.out, packModel({ ...withRaw(model, raw.ofAll), ...chains }))
	log(`wrote ${options.out}`)
}

/** The vocabulary with its clusters, and what parts proclitics. */
async function learnWords(
	data: string,
	gold: readonly GoldArticle[],
	listed: ListedNames,
	cache: string | undefined,
): Promise<WordModel> {
	log('counting words')
	const unseen = partsOf(gold, ['held-back'])
	const counts = await countWords(data, unseen)
	const vocabulary = placeWords({ counts, lists: readNameLists(data) })
	const segmenter = learnSegmenter(partsOf(gold, ['learning']), vocabulary)
	const slots = vocabulary.keys.length
	const clusters = await cached(cache, `clusters-${slots}`, async () => {
		log('learning word vectors')
		const stream = await streamStems(data, unseen, vocabulary, segmenter)
		const vectors = learnVectors(stream, slots, VECTOR_EPOCHS)
		log('clustering words')
		return clusterTree(vectors, countSlots(stream, slots), BRANCHING)
	})
	vocabulary.cluster.set(clusters)
	return { vocabulary, segmenter, seenNames: placeNames(emptyTally(), listed) }
}

function partsOf(gold: readonly GoldArticle[], parts: readonly Part[]): readonly GoldArticle[] {
	return gold.filter(({ file }) => parts.includes(partOf(file)))
}

const started = performance.now()

function log(step: string): void {
	console.error(`${((performance.now() - started) / 1000).toFixed(0)} s  ${step}`)
}

void runTool(USAGE, process.argv.slice(2), train)
