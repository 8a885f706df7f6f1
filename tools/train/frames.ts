import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { slipOf } from '../../server/src/core/spelling/slips/phrases.ts'
import {
	Firmness,
	FRAME_KINDS,
	type Framed,
	type FrameKind,
	frameAt,
	packFrames,
} from '../../server/src/core/spelling/words/frames.ts'
import { addToSieve, emptySieve, readSieve } from '../../server/src/core/spelling/words/sieve.ts'
import {
	firstForm,
	NOT_LISTED,
	readWordList,
} from '../../server/src/core/spelling/words/word-list.ts'
import { mixKey } from '../../server/src/core/text/fold.ts'
import { isPlainWord } from '../../server/src/core/text/plain-word.ts'
import { TokenKind, type Tokens, tokenize, tokenText } from '../../server/src/core/text/tokenize.ts'
import { lexiconSections } from '../lexicon-sections.ts'
import { dataFolder, runTool } from '../run-tool.ts'
import { rawNewsOnce, readArticles } from './news.ts'

/**
 * Learns which word the news writes between two others or behind two, into lexicon/frames.bin, and which of the
 * words it knows are a slip away from one of those, into lexicon/frame-slips.bin. `npx tsx tools/train/frames.ts
 * --data FOLDER`, after `words.ts` and `omissions.ts` and from the same folder.
 */
const SIZE = 1 << 17
const ROW_BITS = 13
/** How often a frame and its word are seen at least, and the share of the word among all that stand there. */
const LEAST = { between: 7, behind: 10 }
const SHARE = { between: 0.35, behind: 0.85 }
/** The same of one that is firm, and of one that is fixed. */
const LEAST_FIRM = 10
const FIRM_SHARE = 0.9
const LEAST_FIXED = { between: 40, behind: 200 }
const FIXED_SHARE = { between: 0.9, behind: 0.97 }

void runTool('npx tsx tools/train/frames.ts --data DIR', process.argv.slice(2), (args) => {
	const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
	return train(dataFolder(values.data))
})

async function train(folder: string): Promise<void> {
	const seen = await countFrames(folder)
	const counts = await countWords(folder, seen)
	const usual = usualWords(counts)
	console.log(`${counts.used} words in frames, ${usual.length} usual`)
	writeFileSync('lexicon/frames.bin', packFrames(usual, SIZE))
	const slips = await slipsOfUsual(folder, usual)
	const sieve = emptySieve(ROW_BITS)
	for (const key of slips) addToSieve(sieve, mixKey(key))
	console.log(`${slips.size} words a slip away from them`)
	writeFileSync('lexicon/frame-slips.bin', new Uint8Array(sieve.rows.buffer))
}

/** The skeleton keys of the words that news knows and that a slip may make of one that is usual in a frame. */
async function slipsOfUsual(
	folder: string,
	usual: readonly Framed[],
): Promise<ReadonlySet<number>> {
	const sections = lexiconSections()
	const words = readWordList(sections.get('words.bin') as Uint8Array)
	const omissions = readSieve(sections.get('omissions.bin') as Uint8Array)
	const inAll = new Set(usual.map(({ key }) => key >>> 0))
	const firm = usual.filter(({ firmness }) => firmness !== Firmness.usual)
	const inFirm = new Set(firm.map(({ key }) => key >>> 0))
	const isSlip = (written: string) => {
		const lexicon = { words, omissions }
		return (
			slipOf(lexicon, written, { isFirm: true, isMeant: (key) => inFirm.has(key) }) !== undefined ||
			slipOf(lexicon, written, { isFirm: false, isMeant: (key) => inAll.has(key) }) !== undefined
		)
	}
	const asked = new Set<number>()
	const slips = new Set<number>()
	for await (const text of readArticles(folder)) {
		const tokens = tokenize(text)
		for (let i = 0; i < tokens.count; i++) {
			const key = tokens.key[i] as number
			if (tokens.kind[i] !== TokenKind.word || asked.has(key)) continue
			if (firstForm(words, key) === NOT_LISTED) continue
			const written = tokenText(tokens, i)
			if (!isPlainWord(written)) continue
			asked.add(key)
			if (isSlip(written)) slips.add(key)
		}
	}
	return slips
}

/** Shows all frames of a text, each with the word that stands in it. */
function eachFrame(
	tokens: Tokens,
	visit: (frame: number, i: number, kind: FrameKind) => void,
): void {
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue
		for (const kind of FRAME_KINDS) {
			const frame = frameAt(tokens, i, kind)
			if (frame !== undefined) visit(frame, i, kind)
		}
	}
}

/** How often each frame is seen, up to 255; a few that fall together are counted together. */
async function countFrames(folder: string): Promise<Uint8Array> {
	const seen = new Uint8Array(1 << 27)
	for await (const line of rawNewsOnce(folder)) {
		eachFrame(tokenize(line), (frame) => {
			const at = placeOf(frame, seen)
			if ((seen[at] as number) < 0xff) seen[at] = (seen[at] as number) + 1
		})
	}
	return seen
}

function placeOf(frame: number, seen: Uint8Array): number {
	return frame & (seen.length - 1)
}

/** The words of frames, with how often they stand there; open addressing, as there are millions. */
interface Counts {
	readonly frame: Int32Array
	readonly word: Int32Array
	readonly times: Uint16Array
	readonly kind: Uint8Array
	used: number
}

async function countWords(folder: string, seen: Uint8Array): Promise<Counts> {
	const size = 1 << 24
	const counts: Counts = {
		frame: new Int32Array(size),
		word: new Int32Array(size),
		times: new Uint16Array(size),
		kind: new Uint8Array(size),
		used: 0,
	}
	for await (const line of rawNewsOnce(folder)) {
		const tokens = tokenize(line)
		eachFrame(tokens, (frame, i, kind) => {
			if ((seen[placeOf(frame, seen)] as number) < LEAST[kind]) return
			count(counts, frame, (tokens.key[i] as number) | 0, kind)
		})
	}
	return counts
}

function count(counts: Counts, frame: number, key: number, own: FrameKind): void {
	const { frame: frames, word, times, kind } = counts
	const mask = frames.length - 1
	let at = mixKey(frame ^ Math.imul(key, 0x2c1b3c6d)) & mask
	while (times[at] !== 0 && (frames[at] !== frame || word[at] !== key)) at = (at + 1) & mask
	if (times[at] === 0) {
		if (++counts.used > mask * 0.9)
			throw new RangeError('There are more frames than room for them.')
		frames[at] = frame
		word[at] = key
		kind[at] = FRAME_KINDS.indexOf(own)
	}
	if ((times[at] as number) < 0xffff) times[at] = (times[at] as number) + 1
}

/** The word that stands in a frame nearly always, where one does, the commonest first. */
function usualWords({ frame, word, times, kind }: Counts): readonly Framed[] {
	const best = new Map<number, { at: number; all: number }>()
	for (let at = 0; at < frame.length; at++) {
		const own = times[at] as number
		if (own === 0) continue
		const known = best.get(frame[at] as number)
		if (!known) best.set(frame[at] as number, { at, all: own })
		else {
			known.all += own
			if (own > (times[known.at] as number)) known.at = at
		}
	}
	return [...best]
		.map(([frame, { at, all }]) => {
			return {
				frame,
				key: word[at] as number,
				times: times[at] as number,
				all,
				kind: kindOf(kind, at),
			}
		})
		.filter(({ times, all, kind }) => times >= LEAST[kind] && times >= all * SHARE[kind])
		.sort((a, b) => b.times - a.times)
		.map(({ frame, key, times, all, kind }) => {
			return { frame, key, firmness: firmness(times, times / all, kind) }
		})
}

function firmness(times: number, share: number, kind: FrameKind): number {
	if (times >= LEAST_FIXED[kind] && share >= FIXED_SHARE[kind]) return Firmness.fixed
	return times >= LEAST_FIRM && share >= FIRM_SHARE ? Firmness.firm : Firmness.usual
}

function kindOf(kinds: Uint8Array, at: number): FrameKind {
	return FRAME_KINDS[kinds[at] as number] as FrameKind
}
