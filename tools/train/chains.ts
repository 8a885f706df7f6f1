import type { EntityLists } from '../../server/src/core/entities/knowledge.ts'
import type { ModelWords } from '../../server/src/core/entities/model/columns.ts'
import { emitDocumentRows } from '../../server/src/core/entities/model/document.ts'
import type { WordModel } from '../../server/src/core/entities/model/model.ts'
import { decode } from '../../server/src/core/entities/model/read-labels.ts'
import { legalTransitions } from '../../server/src/core/entities/model/transitions.ts'
import { gatherVotes } from '../../server/src/core/entities/model/votes.ts'
import { type Example, type LearntChain, learnChain, type Recipe } from './chain.ts'
import { columnsOf, examplesOf, firstExamples, labelsOf, type WordKnowledge } from './examples.ts'
import type { GoldArticle } from './gold.ts'
import { type RawReading, withRaw } from './halves.ts'
import { scoreWords } from './score-words.ts'
import { type ByteChain, FIRST_SCALE, inWholes, SECOND_SCALE, TRUST } from './whole-chain.ts'

/** Parts the articles are dealt into, so that the second chain learns from honest first readings. */
const FOLDS = 3

/** Learns both chains, as whole numbers. */
export function learnChains(
	learning: readonly GoldArticle[],
	knowledge: EntityLists,
	model: WordModel,
	raw: RawReading,
	recipes: { readonly first: Recipe; readonly second: Recipe },
): { readonly first: ByteChain; readonly second: ByteChain } {
	const halves = raw.ofHalf.map((own) => ({ ...knowledge, model: withRaw(model, own) }))
	const columns = learning.map(({ words }, i) => columnsOf(words, halves[i % 2] as WordKnowledge))
	const examples = learning.map((article, i) => {
		return firstExamples(article, columns[i] as ModelWords, recipes.first.mask)
	})
	const first = learnChain(examples.flat(), recipes.first)
	const readings = readInFolds(examples, columns, recipes.first)
	const seconds = learning.flatMap((article, i) => {
		const { labels, scores } = readings[i] as FirstReading
		const own = columns[i] as ModelWords
		const votes = gatherVotes(own, labels)
		const emit = (word: number, rows: Int32Array) => {
			return emitDocumentRows(own, votes, word, rows)
		}
		const { mask } = recipes.second
		return examplesOf(article.words, labelsOf(article), mask, emit, scores.map(trusted))
	})
	const second = learnChain(seconds, recipes.second)
	return { first: inWholes(first, FIRST_SCALE), second: inWholes(second, SECOND_SCALE) }
}

interface FirstReading {
	readonly labels: Uint8Array
	readonly scores: Float64Array
}

/** What first chains say of articles they have not learnt from. */
function readInFolds(
	examples: readonly (readonly Example[])[],
	columns: readonly ModelWords[],
	recipe: Recipe,
): readonly FirstReading[] {
	const folds = Array.from({ length: FOLDS }, (_, fold) => {
		return learnChain(examples.filter((_, i) => i % FOLDS !== fold).flat(), recipe)
	})
	return columns.map((own, i) => {
		const chain = folds[i % FOLDS] as LearntChain
		const scores = scoreWords(own, chain)
		return { scores, labels: decode(own, legalTransitions(chain.transitions), scores) }
	})
}

function trusted(score: number): number {
	return score * TRUST
}
