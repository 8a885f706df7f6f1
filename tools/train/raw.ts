import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type SegmentWeights, segment } from '../../server/src/core/entities/model/segment.ts'
import { slotOf, type Vocabulary } from '../../server/src/core/entities/model/vocabulary.ts'
import { isWord, readWords, type Words } from '../../server/src/core/entities/words.ts'
import { read } from '../../server/src/core/text/read.ts'
import type { GoldArticle } from './gold.ts'

/** Words in a row that two texts share only when one is a copy of the other. */
const RUN = 10

/**
 * Calls `visit` with each line of the raw news of the data folder that is no copy of an article in
 * `unseen`; returns how many lines were copies.
 */
export async function forEachRawLine(
	data: string,
	unseen: readonly GoldArticle[],
	visit: (words: Words) => void,
): Promise<number> {
	const runs = new Set(unseen.flatMap(({ words }) => runsOf(words)))
	const xz = spawn('xz', ['-dc', join(data, 'data/raw/news.txt.xz')])
	let copies = 0
	for await (const line of createInterface({ input: xz.stdout, crlfDelay: Infinity })) {
		if (line.trim() === '') continue
		const words = readWords(read(line))
		if (isCopy(words, runs)) copies++
		else visit(words)
	}
	return copies
}

/** True when at least half of the runs of a text are among `runs`. */
function isCopy(words: Words, runs: ReadonlySet<number>): boolean {
	const own = runsOf(words)
	const shared = own.filter((run) => runs.has(run)).length
	return shared > 0 && shared * 2 >= own.length
}

function runsOf({ count, key }: Words): number[] {
	const runs: number[] = []
	for (let from = 0; from + RUN <= count; from++) {
		let run = 0
		for (let i = from; i < from + RUN; i++) run = (Math.imul(run, 31) + (key[i] as number)) | 0
		runs.push(run)
	}
	return runs
}

/** Word keys with how often each stands in the raw news, proclitics included. */
export async function countWords(
	data: string,
	unseen: readonly GoldArticle[],
): Promise<ReadonlyMap<number, number>> {
	const counts = new Map<number, number>()
	await forEachRawLine(data, unseen, ({ count, key }) => {
		for (let i = 0; i < count; i++) {
			const word = key[i] as number
			counts.set(word, (counts.get(word) ?? 0) + 1)
		}
	})
	return counts
}

/** What parts two lines in a stream of slots. */
export const LINE_END = -2

/** The raw news as vocabulary slots of stems, `UNKNOWN` for other words, `LINE_END` between lines. */
export async function streamStems(
	data: string,
	unseen: readonly GoldArticle[],
	vocabulary: Vocabulary,
	weights: SegmentWeights,
): Promise<Int32Array> {
	let stream = new Int32Array(1 << 24)
	let length = 0
	await forEachRawLine(data, unseen, (words) => {
		if (length + words.count + 1 > stream.length) {
			const longer = new Int32Array(stream.length * 2)
			longer.set(stream)
			stream = longer
		}
		for (let i = 0; i < words.count; i++) {
			const key = isWord(words, i)
				? segment(words, i, vocabulary, weights).key
				: (words.key[i] as number)
			stream[length++] = slotOf(vocabulary, key)
		}
		stream[length++] = LINE_END
	})
	return stream.subarray(0, length)
}
