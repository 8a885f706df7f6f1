import type { Texts } from './texts.ts'

/** A way to go through texts; what it returns is summed so that nothing is optimised away. */
export interface Contender {
	readonly name: string
	readonly run: (text: string) => number
}

const ROUNDS = 7

/**
 * Runs every contender over all texts in turn, several rounds, and prints the median speed of each
 * (MB of UTF-8 a second) and its ratio to the first: ratios hold when the machine's speed drifts.
 */
export function measure({ texts, bytes }: Texts, contenders: readonly Contender[]): void {
	const seconds = contenders.map((): number[] => [])
	let sum = 0
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [i, { run }] of contenders.entries()) {
			const start = performance.now()
			for (const text of texts) sum += run(text)
			if (round > 0) seconds[i]?.push((performance.now() - start) / 1000)
		}
	}
	const medians = seconds.map(median)
	console.log(`  ${texts.length} texts, ${(bytes / 1e6).toFixed(1)} MB (checksum ${sum % 1000})`)
	for (const [i, { name }] of contenders.entries()) {
		const speed = bytes / 1e6 / (medians[i] as number)
		const ratio = (medians[i] as number) / (medians[0] as number)
		console.log(
			`  ${name.padEnd(32)} ${speed.toFixed(1).padStart(8)} MB/s ${ratio.toFixed(1).padStart(7)} x`,
		)
	}
}

/** The middle value. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] as number
}
