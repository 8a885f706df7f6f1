import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityKind } from '../../server/src/core/entities/mention.ts'
import { readWords, stemsOf, type Words } from '../../server/src/core/entities/words.ts'
import { read } from '../../server/src/core/text/read.ts'
import type { Reading } from '../../server/src/core/text/reading.ts'
import type { Span } from '../../server/src/core/text/span.ts'

/** A span of an annotated text that names, with its words. */
export interface GoldName extends Span {
	readonly kind: EntityKind
	readonly first: number
	readonly to: number
}

/** An annotated article. */
export interface GoldArticle {
	readonly file: string
	readonly reading: Reading
	readonly words: Words
	readonly names: readonly GoldName[]
}

/** Which part of the articles: held back for the reported figures, for tuning, for learning. */
export type Part = 'held-back' | 'tuning' | 'learning'

interface NameList extends Readonly<Record<EntityKind, readonly string[]>> {
	readonly file: string
	/** A name, and a context in which it is none. */
	readonly not: readonly (readonly [name: string, context: string])[]
}

const KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']

/** The part an article belongs to, by a hash of its file name (FNV-1a): a fifth, a tenth, the rest. */
export function partOf(file: string): Part {
	let hash = 0x811c9dc5
	for (let i = 0; i < file.length; i++) hash = Math.imul(hash ^ file.charCodeAt(i), 0x01000193)
	const share = ((hash ^ (hash >>> 15)) >>> 0) % 100
	if (share < 20) return 'held-back'
	return share < 30 ? 'tuning' : 'learning'
}

/** Reads names.jsonl of the data folder and projects each list onto its article. */
export function readGold(data: string): readonly GoldArticle[] {
	const lines = readFileSync(join(data, 'data/ner/names.jsonl'), 'utf8').trim().split('\n')
	return lines.map((line) => {
		const list = JSON.parse(line) as NameList
		const text = readFileSync(join(data, 'corpus', list.file), 'utf8').replace(/^\ufeff/u, '')
		const reading = read(text)
		const words = readWords(reading)
		return { file: list.file, reading, words, names: project(words, list) }
	})
}

interface Surface {
	readonly kind: EntityKind
	readonly name: string
	readonly tokens: readonly string[]
}

/** Marks every occurrence of the listed names, longest first, at word boundaries, proclitics outside. */
function project(words: Words, list: NameList): readonly GoldName[] {
	const surfaces = KINDS.flatMap((kind) => list[kind].map((name) => surfaceOf(kind, name)))
	surfaces.sort((a, b) => b.name.length - a.name.length)
	const openers = indexOpeners(words)
	const taken = new Uint8Array(words.count)
	const names: GoldName[] = []
	for (const surface of surfaces) {
		const bans = contextsOf(words.text, surface.name, list.not)
		for (const { word, start } of openers.get(surface.tokens[0] ?? '') ?? []) {
			const to = matchFrom(words, word, surface.tokens)
			if (to === undefined || isTaken(taken, word, to)) continue
			const name = { kind: surface.kind, first: word, to, start, end: words.end[to - 1] as number }
			if (bans.some((ban) => ban.start <= name.start && name.end <= ban.end)) continue
			if (start !== words.start[word] && surface.name.length < 3) continue
			taken.fill(1, word, to)
			names.push(name)
		}
	}
	return names.sort((a, b) => a.start - b.start)
}

function surfaceOf(kind: EntityKind, name: string): Surface {
	const words = readWords(read(name))
	const tokens = Array.from({ length: words.count }, (_, i) => wordText(words, i))
	return { kind, name, tokens }
}

/** For each way a word of the text can begin a name (proclitics off), where that is. */
function indexOpeners(words: Words): Map<string, { word: number; start: number }[]> {
	const index = new Map<string, { word: number; start: number }[]>()
	for (let word = 0; word < words.count; word++) {
		const end = words.end[word] as number
		for (const { at, elided } of stemsOf(words, word)) {
			const written = words.text.slice(at, end)
			const form = elided ? `ا${written}` : written
			const places = index.get(form) ?? []
			places.push({ word, start: at })
			index.set(form, places)
		}
	}
	return index
}

/** The word after the last when the tokens stand from `word` on; the first has been compared. */
function matchFrom(words: Words, word: number, tokens: readonly string[]): number | undefined {
	for (let i = 1; i < tokens.length; i++) {
		if (word + i >= words.count || wordText(words, word + i) !== tokens[i]) return undefined
		if (words.sentence[word + i] !== words.sentence[word]) return undefined
	}
	return word + tokens.length
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
	return taken.subarray(from, to).includes(1)
}

function contextsOf(text: string, name: string, not: NameList['not']): readonly Span[] {
	const spans: Span[] = []
	for (const [banned, context] of not) {
		if (banned !== name) continue
		for (let at = text.indexOf(context); at >= 0; at = text.indexOf(context, at + 1)) {
			spans.push({ start: at, end: at + context.length })
		}
	}
	return spans
}

function wordText({ text, start, end }: Words, i: number): string {
	return text.slice(start[i], end[i])
}
