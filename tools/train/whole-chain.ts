import type { ChainModel } from '../../server/src/core/entities/model/decode.ts'
import type { LearntChain } from './chain.ts'

/** How far the second reading trusts the scores of the first: these are surer than they should be. */
export const TRUST = 0.5

/** Whole numbers to a unit of the first chain's scores; of the second's, which adds to them. */
export const FIRST_SCALE = 32
export const SECOND_SCALE = FIRST_SCALE / TRUST

export type ByteChain = ChainModel<Int8Array>

/** Weights as bytes, transitions as whole numbers of the same scale. */
export function inWholes({ mask, weights, transitions }: LearntChain, scale: number): ByteChain {
	return {
		mask,
		weights: Int8Array.from(weights, (weight) => {
			return Math.max(-127, Math.min(127, Math.round(weight * scale)))
		}),
		transitions: Int32Array.from(transitions, (weight) => Math.round(weight * scale)),
	}
}
