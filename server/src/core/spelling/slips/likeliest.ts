import type { SpellingKnowledge } from '../knowledge.ts'
import type { Page } from '../rule.ts'
import { fitBeside, fitBetween } from '../words/fit-beside.ts'
import { type Beside, besideOf } from '../words/neighbours.ts'
import { timesOf } from '../words/occurrences.ts'
import { WEIGHT_UNITS } from '../words/word-list.ts'
import { type Candidate, isOfFingers, type Judged } from './slips.ts'

/** The likeliest of the slips that word `i` may be, where it stands. */
export function likeliestOf(
	{ tokens, knowledge }: Page,
	i: number,
	candidates: readonly Candidate[],
): Judged | undefined {
	const beside = besideOf(tokens, i)
	let best: Weighed | undefined
	let next = 0
	for (const candidate of candidates) {
		const weighed = weigh(knowledge, candidate, beside)
		const isOther = best?.candidate.word !== candidate.word
		if (!best || weighed.likelihood > best.likelihood) {
			if (best && isOther) next = best.likelihood
			best = weighed
		} else if (isOther) next = Math.max(next, weighed.likelihood)
	}
	if (!best) return undefined
	const { candidate, fits, likelihood } = best
	const { slip } = candidate
	return {
		slip,
		lead: candidate.lead,
		word: candidate.word,
		fits,
		ahead: (likelihood - next) / WEIGHT_UNITS,
		isAtHand: () => timesOf(tokens, slip.key, 1) > 0,
		isAtHome: () => fitBeside(knowledge, tokens, i) > 0,
	}
}

interface Weighed {
	readonly candidate: Candidate
	/** As in `Judged`. */
	readonly fits: number
	/** In units of weights. */
	readonly likelihood: number
}

/** Ten times likelier than a letter put anywhere at random, or struck for one of those beside it. */
const TYPICAL = Math.log(10) * WEIGHT_UNITS
/** A pair of words tells more than the count of one. */
const PAIR = 2 * WEIGHT_UNITS

function weigh(knowledge: SpellingKnowledge, candidate: Candidate, beside: Beside): Weighed {
	const { slip, lead } = candidate
	const fits = fitBetween(knowledge, slip.key, lead > 0 ? { ...beside, before: undefined } : beside)
	const typical = isOfFingers(slip.kind) && slip.kind !== 'beside' ? TYPICAL : 0
	return { candidate, fits, likelihood: slip.weight + PAIR * fits + typical }
}
