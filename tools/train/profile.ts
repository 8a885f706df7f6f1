import { LABEL_COUNT } from '../../server/src/core/entities/model/labels.ts'

/** Least sightings of a word in raw news before its profile says anything. */
const LEAST_SEEN = 4

/** Upper bounds of the steps of a share: eight steps, finer at both ends. */
const STEPS = [0.01, 0.05, 0.15, 0.35, 0.6, 0.8, 0.95]

/** Labels whose shares a profile keeps, three bits each, the first in the lowest. */
const KEPT = [1, 2, 3, 5, 6]

/**
 * What a model takes each word for in raw news, as one number a slot: for first and later words of
 * persons, first words of places, first and later words of organisations the step of their share.
 * `tallies` holds `LABEL_COUNT` counts a slot.
 */
export function profilesOf(tallies: Uint32Array): Uint16Array {
	return Uint16Array.from({ length: tallies.length / LABEL_COUNT }, (_, slot) => {
		const own = tallies.subarray(slot * LABEL_COUNT, (slot + 1) * LABEL_COUNT)
		const seen = own.reduce((sum, count) => sum + count, 0)
		if (seen < LEAST_SEEN) return 0
		const steps = KEPT.map((label) => stepOf((own[label] as number) / seen))
		return steps.reduce((profile, step, place) => profile | (step << (3 * place)), 1 << 15)
	})
}

function stepOf(share: number): number {
	const step = STEPS.findIndex((bound) => share < bound)
	return step < 0 ? STEPS.length : step
}
