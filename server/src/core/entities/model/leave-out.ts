import { LANES, leadOutside, writeOutside } from './lanes.ts'
import { MARGIN, type SentenceColumns } from './sentence-columns.ts'

/**
 * A word is left out that is so far outside: the lead of that label over all others, the lead at the next
 * word and half the lead at the one before added up. More than `NEAR` at a neighbour says no more.
 */
const FAR = 100
const NEAR = 40

/** The leads of a sentence, in the order of `SentenceColumns`. */
let leads = new Int32Array(0)

/**
 * Leaves out the words that types and pairs put far outside: what rows say of their context hardly ever
 * brings them back, and to fetch those is most of the work. Two in five of the words that are still asked
 * are left out; of 14,791 words of names in real articles that loses ten. A marked word is never left out.
 */
export function leaveOut(sentence: SentenceColumns, lanes: Int32Array, from: number): void {
	const { asked, count } = sentence
	const end = MARGIN + count
	if (leads.length <= end) leads = new Int32Array(2 * end)
	leads[MARGIN - 1] = NEAR
	for (let at = MARGIN, lane = from; at < end; at++, lane += LANES) {
		leads[at] = asked[at] === 0 ? NEAR : leadOutside(lanes, lane)
	}
	leads[end] = NEAR
	for (let at = MARGIN, lane = from; at < end; at++, lane += LANES) {
		if (asked[at] === 0 || !isFar(leads, at) || sentence.isMarked(at)) continue
		asked[at] = 0
		writeOutside(lanes, lane)
	}
}

function isFar(leads: Int32Array, at: number): boolean {
	const before = Math.min(leads[at - 1] as number, NEAR)
	const after = Math.min(leads[at + 1] as number, NEAR)
	return 2 * (leads[at] as number) + 2 * after + before >= 2 * FAR
}
