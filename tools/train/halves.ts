import type { EntityKnowledge } from '../../server/src/core/entities/knowledge.ts'
import type { ModelWords } from '../../server/src/core/entities/model/columns.ts'
import { LABEL_COUNT } from '../../server/src/core/entities/model/labels.ts'
import { decode, scoreWords } from '../../server/src/core/entities/model/read-labels.ts'
import {
	slotOf,
	UNKNOWN,
	type Vocabulary,
} from '../../server/src/core/entities/model/vocabulary.ts'
import { type LearntChain, learnChain, type Recipe } from './chain.ts'
import { columnsOf, firstExamples, type WordModel } from './examples.ts'
import type { GoldArticle } from './gold.ts'
import { profilesOf } from './profile.ts'
import { forEachRawLine } from './raw.ts'

/** Lines of raw news are read in turn by the model of each half. */
const PERIOD = 2

/** What raw news says of words: to the articles of each half, and to everybody else. */
export interface Profiles {
	/** What the model of the other half says, for articles with even and with odd places. */
	readonly ofHalf: readonly [even: Uint16Array, odd: Uint16Array]
	readonly ofAll: Uint16Array
}

/**
 * Learns one model from each half of the articles and lets both read raw news: what they take each
 * word for is its profile. Articles learn only from the profile of the half they are not in, or they
 * would learn to trust what their own names taught it.
 */
export async function learnProfiles(
	data: string,
	learning: readonly GoldArticle[],
	unseen: readonly GoldArticle[],
	knowledge: EntityKnowledge,
	model: WordModel,
	recipe: Recipe,
): Promise<Profiles> {
	const columns = learning.map(({ words }) => columnsOf(words, knowledge, model))
	const [even, odd] = [0, 1].map((half) => learnHalf(learning, columns, half, recipe))
	const tallies = [0, 1].map(() => new Uint32Array(model.vocabulary.keys.length * LABEL_COUNT))
	let line = 0
	await forEachRawLine(data, unseen, (words) => {
		const turn = line++ % PERIOD
		if (turn > 1) return
		const read = columnsOf(words, knowledge, model)
		tallyLabels(read, (turn === 0 ? even : odd) as LearntChain, model.vocabulary, tallies[turn])
	})
	const [byEven, byOdd] = tallies as [Uint32Array, Uint32Array]
	return {
		ofHalf: [profilesOf(byOdd), profilesOf(byEven)],
		ofAll: profilesOf(byEven.map((count, i) => count + (byOdd[i] as number))),
	}
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

function tallyLabels(
	columns: ModelWords,
	model: LearntChain,
	vocabulary: Vocabulary,
	tallies: Uint32Array = new Uint32Array(),
): void {
	const labels = decode(columns, model, scoreWords(columns, model))
	for (let i = 0; i < labels.length; i++) {
		const slot = slotOf(vocabulary, columns.key[i] as number)
		if (slot === UNKNOWN) continue
		const at = slot * LABEL_COUNT + (labels[i] as number)
		tallies[at] = (tallies[at] as number) + 1
	}
}
