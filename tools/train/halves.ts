import type { EntityLists } from '../../server/src/core/entities/knowledge.ts'
import type { ModelWords } from '../../server/src/core/entities/model/columns.ts'
import { LABEL_COUNT } from '../../server/src/core/entities/model/labels.ts'
import type { WordModel } from '../../server/src/core/entities/model/model.ts'
import { FirstReader, namesOf } from '../../server/src/core/entities/model/read-labels.ts'
import {
	slotOf,
	UNKNOWN,
	type Vocabulary,
} from '../../server/src/core/entities/model/vocabulary.ts'
import { balanceQuotes } from '../../server/src/core/entities/rules/quotes.ts'
import { type LearntChain, learnChain, type Recipe } from './chain.ts'
import { columnsOf, firstExamples } from './examples.ts'
import type { GoldArticle } from './gold.ts'
import type { ListedNames } from './listed-names.ts'
import { profilesOf } from './profile.ts'
import { forEachRawLine } from './raw.ts'
import { addTallies, emptyTally, type NameTally, placeNames, tallyNames } from './seen-names.ts'
import { FIRST_SCALE, inWholes } from './whole-chain.ts'

/** What raw news says of words and of names of several words. */
export type RawKnowledge = Pick<WordModel, 'seenNames'> & Pick<Vocabulary, 'profile'>

/** What it says to the articles of each half, and to everybody else. */
export interface RawReading {
	/** What the model of the other half says, for articles with even and with odd places. */
	readonly ofHalf: readonly [even: RawKnowledge, odd: RawKnowledge]
	readonly ofAll: RawKnowledge
}

/** The model of words with what raw news says of them. */
export function withRaw(model: WordModel, { profile, seenNames }: RawKnowledge): WordModel {
	return { ...model, seenNames, vocabulary: { ...model.vocabulary, profile } }
}

/**
 * Learns one model from each half of the articles and lets both read raw news: what they take each
 * word for is its profile, and the names of several words they read often are seen names. Articles
 * learn only from what the half says they are not in, and lines that copy any of `annotated` are left
 * out: else they would learn to trust what their own names taught it, which no new article can.
 */
export async function readRawNews(
	data: string,
	learning: readonly GoldArticle[],
	annotated: readonly GoldArticle[],
	knowledge: EntityLists,
	model: WordModel,
	listed: ListedNames,
	recipe: Recipe,
): Promise<RawReading> {
	const own = { ...knowledge, model }
	const columns = learning.map(({ words }) => columnsOf(words, own))
	const [even, odd] = [0, 1].map((half) => {
		return {
			reader: new FirstReader(inWholes(learnHalf(learning, columns, half, recipe), FIRST_SCALE)),
			labels: new Uint32Array(model.vocabulary.keys.length * LABEL_COUNT),
			names: emptyTally(),
		}
	}) as [Half, Half]
	let line = 0
	await forEachRawLine(data, annotated, (words) => {
		const half = line++ % 2 === 0 ? even : odd
		tally(columnsOf(words, own), half, model.vocabulary)
	})
	const labels = even.labels.map((count, i) => count + (odd.labels[i] as number))
	const all = { labels, names: addTallies(even.names, odd.names) }
	return {
		ofHalf: [knowledgeOf(odd, listed), knowledgeOf(even, listed)],
		ofAll: knowledgeOf(all, listed),
	}
}

/** The model of half of the articles and what it has read so far. */
interface Half {
	readonly reader: FirstReader
	/** `LABEL_COUNT` counts a slot of the vocabulary. */
	readonly labels: Uint32Array
	readonly names: NameTally
}

function knowledgeOf(
	{ labels, names }: Pick<Half, 'labels' | 'names'>,
	listed: ListedNames,
): RawKnowledge {
	return { profile: profilesOf(labels), seenNames: placeNames(names, listed) }
}

function learnHalf(
	learning: readonly GoldArticle[],
	columns: readonly ModelWords[],
	half: number,
	recipe: Recipe,
): LearntChain {
	const examples = learning.flatMap((article, i) => {
		return i % 2 === half ? firstExamples(article, columns[i] as ModelWords, recipe.mask) : []
	})
	return learnChain(examples, recipe)
}

function tally(columns: ModelWords, half: Half, vocabulary: Vocabulary): void {
	const { reader, labels, names } = half
	const { types, type } = columns.words
	const read = reader.read(columns)
	for (let i = 0; i < read.length; i++) {
		const slot = slotOf(vocabulary, types.facts.key[type[i] as number] as number)
		if (slot === UNKNOWN) continue
		const at = slot * LABEL_COUNT + (read[i] as number)
		labels[at] = (labels[at] as number) + 1
	}
	tallyNames(columns, balanceQuotes(columns.words, namesOf(columns, read)), names)
}
