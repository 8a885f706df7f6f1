import {
	readingsOf,
	SEGMENT_BUCKETS,
	segment,
	segmentFeatures,
} from '../../server/src/core/entities/model/segment.ts'
import type { Vocabulary } from '../../server/src/core/entities/model/vocabulary.ts'
import { isWord } from '../../server/src/core/entities/words.ts'
import type { GoldArticle } from './gold.ts'
import { shuffled } from './random.ts'

const EPOCHS = 8
const SCALE = 64

/** Learns where names begin inside their first words, by an averaged perceptron over the readings. */
export function learnSegmenter(
	articles: readonly GoldArticle[],
	vocabulary: Vocabulary,
): Int16Array {
	const weights = new Float32Array(SEGMENT_BUCKETS)
	const sums = new Float64Array(SEGMENT_BUCKETS)
	const examples = articles.flatMap(({ words, names }) => {
		return names.filter(({ first }) => isWord(words, first)).map((name) => ({ words, name }))
	})
	let step = 0
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const { words, name } of shuffled(examples, epoch)) {
			step++
			const guess = segment(words, name.first, vocabulary, weights)
			if (guess.at === name.start) continue
			const truth = readingsOf(words, name.first)
				.filter(({ at }) => at === name.start)
				.at(-1)
			if (!truth) continue
			for (const bucket of segmentFeatures(words, name.first, truth, vocabulary)) {
				weights[bucket] = (weights[bucket] as number) + 1
				sums[bucket] = (sums[bucket] as number) + step
			}
			for (const bucket of segmentFeatures(words, name.first, guess, vocabulary)) {
				weights[bucket] = (weights[bucket] as number) - 1
				sums[bucket] = (sums[bucket] as number) - step
			}
		}
	}
	return Int16Array.from(weights, (weight, i) => {
		return Math.round(SCALE * (weight - (sums[i] as number) / (step + 1)))
	})
}
