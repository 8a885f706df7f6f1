import type { Texts } from './texts.ts'

/** A way to go through texts; what it returns is summed so that nothing is optimised away. */
export interface Contender {
	readonly name: string
	readonly run: (...texts: readonly string[]) => number
	/** So many texts are handed over at once; one, where nothing is said. */
	readonly together?: number
	/** MB of UTF-8 a second of one core that we want of it. */
	readonly goal?: number
}

const ROUNDS = 15
/** In the first rounds, some 60 MB, the compiler is at work, whose time counts: a corpus is larger. */
const FIRST_ROUNDS = 6

/**
 * Runs every contender over all texts in turn, several rounds, and prints the median speed of each and
 * that of its quickest round (MB of UTF-8 a second of processor time: others at work do not count), and
 * its ratio to the first: ratios hold when the machine's speed drifts.
 */
export function measure({ texts, bytes }: Texts, contenders: readonly Contender[]): void {
	const seconds = contenders.map((): number[] => [])
	const groups = contenders.map(({ together = 1 }) => inGroups(texts, together))
	let sum = 0
	for (let round = 0; round < FIRST_ROUNDS + ROUNDS; round++) {
		for (const [i, { run }] of contenders.entries()) {
			const start = processorSeconds()
			for (const group of groups[i] ?? []) sum += run(...group)
			if (round >= FIRST_ROUNDS) seconds[i]?.push(processorSeconds() - start)
		}
	}
	const medians = seconds.map(median)
	console.log(`  ${texts.length} texts, ${(bytes / 1e6).toFixed(1)} MB (checksum ${sum % 1000})`)
	for (const [i, { name, goal }] of contenders.entries()) {
		const speed = bytes / 1e6 / (medians[i] as number)
		const ratio = (medians[i] as number) / (medians[0] as number)
		const best = bytes / 1e6 / Math.min(...(seconds[i] as number[]))
		const figures = `${speed.toFixed(1).padStart(6)} MB/s ${ratio.toFixed(1).padStart(7)} x`
		const wanted = goal === undefined ? '' : `   (goal: ${goal} MB/s)`
		console.log(`  ${name.padEnd(34)} ${figures}   ${best.toFixed(1).padStart(6)} at best${wanted}`)
	}
}

/** The texts in their order, so many to a group; fewer in the last. */
function inGroups(texts: readonly string[], size: number): readonly (readonly string[])[] {
	const groups = Math.ceil(texts.length / size)
	return Array.from({ length: groups }, (_, g) => texts.slice(g * size, (g + 1) * size))
}

/** Seconds this process has kept a processor busy. */
export function processorSeconds(): number {
	const { user, system } = process.cpuUsage()
	return (user + system) / 1e6
}

/** The middle value. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] as number
}
