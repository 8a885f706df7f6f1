import { type StemStart, stemStarts } from '../text/clitics.ts'
import { keyOf, skeleton } from '../text/fold.ts'
import type { Reading } from '../text/reading.ts'
import { TokenKind } from '../text/tokenize.ts'
import { bytesFor, integersFor, numbersFor } from './room.ts'

/**
 * The visible tokens of a text as columns: what a reader of names steps over. Words, numbers,
 * punctuation and symbols alike; offsets are UTF-16.
 */
export interface Words {
	readonly text: string
	readonly count: number
	readonly start: Uint32Array
	readonly end: Uint32Array
	/** A `TokenKind` each. */
	readonly kind: Uint8Array
	/** The skeleton key of a word; of a number the key of its length, of a mark the key of the mark. */
	readonly key: Uint32Array
	/** A hash of each as it is written. */
	readonly form: Int32Array
	/** The sentence each stands in: no name crosses from one to the next. */
	readonly sentence: Uint32Array
}

/** Lists the visible tokens of a reading. */
export function readWords({ tokens, sentences }: Reading): Words {
	const words = {
		text: tokens.text,
		count: 0,
		start: numbersFor(tokens.count),
		end: numbersFor(tokens.count),
		kind: bytesFor(tokens.count),
		key: numbersFor(tokens.count),
		form: integersFor(tokens.count),
		sentence: numbersFor(tokens.count),
	}
	for (let at = 0; at < sentences.length; at++) {
		const { from, to } = sentences[at] as { from: number; to: number }
		for (let token = from; token < to; token++) {
			const kind = tokens.kind[token] as number
			if (kind >= TokenKind.space) continue
			const word = words.count++
			words.start[word] = tokens.start[token] as number
			words.end[word] = tokens.start[token + 1] as number
			words.kind[word] = kind
			const key = tokens.key[token] as number
			words.key[word] = key || keyOfOther(words, word)
			words.form[word] = key === 0 ? formOfOther(words, word) : (tokens.form[token] as number)
			words.sentence[word] = at
		}
	}
	return words
}

/** Numbers of one length are alike; every mark is a word of its own. */
function keyOfOther({ text, start, end, kind }: Words, i: number): number {
	const from = start[i] as number
	const to = end[i] as number
	return kind[i] === TokenKind.number ? 0x80000000 + Math.min(to - from, 5) : keyOf(text, from, to)
}

function formOfOther({ text, start, end }: Words, i: number): number {
	let form = 0
	for (let at = start[i] as number; at < (end[i] as number); at++) {
		form = Math.imul(form ^ text.charCodeAt(at), 0x9e3779b1)
	}
	return form
}

/** True when word `i` is Arabic letters. */
export function isWord(words: Words, i: number): boolean {
	return words.kind[i] === TokenKind.word
}

/** True when word `i` and the one before it stand in one sentence. */
export function continues(words: Words, i: number): boolean {
	return i > 0 && i < words.count && words.sentence[i] === words.sentence[i - 1]
}

/** The skeleton of word `i`. */
export function skeletonAt({ text, start, end }: Words, i: number): string {
	return skeleton(text.slice(start[i], end[i]))
}

/** The candidate stem starts of word `i`, whole word first. */
export function stemsOf(words: Words, i: number): readonly StemStart[] {
	return stemStarts(words.text, words.start[i] as number, words.end[i] as number)
}
