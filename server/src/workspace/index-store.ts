import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
	CorpusIndex,
	type LiveSegment,
	packSegment,
	readSegment,
	SEGMENT_FORMAT,
	type Segment,
} from '../core/index.ts'
import { flushFolder, TEMPORARY, writeAtomically } from './atomic-write.ts'
import { Lock } from './lock.ts'
import { makeFolder } from './make-folder.ts'
import { takeFrom } from './take-from.ts'

/** The list of a store's segments: what is not in it is not in the store. */
export interface Contents {
	readonly format: number
	/** What the segments were made with; see `IndexStore.open`. */
	readonly stamp: string
	readonly segments: readonly StoredSegment[]
}

interface StoredSegment {
	readonly file: string
	readonly sha1: string
	/** Documents that were removed or replaced since. */
	readonly dead: readonly number[]
}

/** What a store calls its segments: beside them and temporary files the folder may hold others that are not ours. */
const SEGMENT = /^[0-9a-z]+-\d+-\d+\.segment$/u
const CONTENTS = 'contents.json'
const LOCK = 'lock'

/**
 * The index of one corpus on disk: segment files that are written once and never changed, and one
 * list of those that count. A segment is written and flushed before the list names it, and the list
 * is replaced atomically: killed at any moment, the store holds what the last list said. What a list
 * names but is missing or damaged is left out; its files are then simply indexed again.
 *
 * Two processes may have one store open. The second finds the lock taken and only reads. Should both
 * write nevertheless (a lock on a network drive), the later list wins and is sound by itself: segment
 * names are never used twice.
 */
export class IndexStore {
	readonly #folder: string
	readonly #stamp: string
	readonly #files = new Map<LiveSegment, Omit<StoredSegment, 'dead'>>()
	#lock: Lock | undefined
	#problem: string | undefined
	#isClosed = false
	#next = 0

	private constructor(folder: string, stamp: string) {
		this.#folder = folder
		this.#stamp = stamp
	}

	/**
	 * Opens the store in a folder, which is made if need be, and claims it. A store whose stamp (what its
	 * segments were made with: version, knowledge) is another one counts as empty.
	 */
	static open(folder: string, stamp: string): IndexStore {
		const store = new IndexStore(folder, stamp)
		try {
			store.#claim()
		} catch (error) {
			store.#problem = (error as Error).message
		}
		return store
	}

	/** What a store holds, read beside whoever writes it; undefined where there is none of this stamp. */
	static read(folder: string, stamp: string): CorpusIndex | undefined {
		const store = new IndexStore(folder, stamp)
		if (readContents(join(folder, CONTENTS))?.stamp !== stamp) return undefined
		const index = new CorpusIndex()
		store.loadInto(index)
		return index
	}

	/** Removes a store and its folder; false, and it stays, when another process has it open. Throws where it cannot be removed. */
	static remove(folder: string): boolean {
		const lock = Lock.take(join(folder, LOCK))
		if (!lock) return false
		try {
			rmSync(folder, { recursive: true })
		} finally {
			lock.release()
		}
		return true
	}

	/** Why it could not be claimed when it was opened: it can be read all the same, and each commit tries again. */
	get problem(): string | undefined {
		return this.#problem
	}

	/** Adds what the store holds to an index. */
	loadInto(index: CorpusIndex): void {
		for (const stored of this.#contents().segments) {
			const segment = readStored(join(this.#folder, stored.file), stored.sha1)
			if (!segment) continue
			const dead = new Set(stored.dead)
			const { file, sha1 } = stored
			this.#files.set(
				index.add(segment, (document) => dead.has(document)),
				{ file, sha1 },
			)
		}
	}

	/**
	 * Makes these parts the store's contents: claims it, writes those it has not, then the list. Throws when the
	 * disk is full; the store is then what it was. Nothing happens once it is closed.
	 */
	commit(parts: readonly LiveSegment[]): void {
		if (this.#isClosed) return
		this.#claim()
		const segments = parts.map((part) => ({ ...this.#stored(part), dead: deadOf(part) }))
		const contents: Contents = { format: SEGMENT_FORMAT, stamp: this.#stamp, segments }
		writeAtomically(join(this.#folder, CONTENTS), [listOf(contents)])
		flushFolder(this.#folder)
		this.#tidy(new Set(segments.map(({ file }) => file)))
	}

	close(): void {
		this.#isClosed = true
		this.#lock?.release()
	}

	/**
	 * Makes this process the one that writes the store. Throws where another one does, or where nothing can be
	 * written. Segments that were read or written before it was ours may be gone, for another may have tidied.
	 */
	#claim(): void {
		if (this.#lock?.isOurs) return
		this.#lock?.release()
		this.#files.clear()
		makeFolder(this.#folder)
		this.#lock = Lock.take(join(this.#folder, LOCK))
		if (!this.#lock) throw new Error(`${this.#folder} is in use by another process`)
	}

	/** The file of a part, which is written where there is none. */
	#stored(part: LiveSegment): Omit<StoredSegment, 'dead'> {
		const known = this.#files.get(part)
		if (known) return known
		const file = `${Date.now().toString(36)}-${process.pid}-${this.#next++}.segment`
		const hash = createHash('sha1')
		writeAtomically(join(this.#folder, file), hashed(packSegment(part.segment), hash))
		const stored = { file, sha1: hash.digest('hex') }
		this.#files.set(part, stored)
		return stored
	}

	#contents(): Contents {
		const contents = readContents(join(this.#folder, CONTENTS))
		const isOurs = contents?.stamp === this.#stamp && contents.format === SEGMENT_FORMAT
		return isOurs ? contents : { format: SEGMENT_FORMAT, stamp: this.#stamp, segments: [] }
	}

	/** Removes what no list names: older segments, and what was being written when someone was killed. */
	#tidy(kept: ReadonlySet<string>): void {
		for (const [part, { file }] of this.#files) if (!kept.has(file)) this.#files.delete(part)
		for (const file of readdirSync(this.#folder)) {
			const isOurs = SEGMENT.test(file) || TEMPORARY.test(file)
			if (isOurs && !kept.has(file)) rmSync(join(this.#folder, file), { force: true })
		}
	}
}

function deadOf(part: LiveSegment): readonly number[] {
	const dead: number[] = []
	const { length } = part.segment.documents.day
	for (let document = 0; document < length; document++) {
		if (part.isDead(document)) dead.push(document)
	}
	return dead
}

/** The file of a list, with what tells whether it is sound: one damaged digit would bring back what was removed. */
export function listOf(contents: Contents): Uint8Array {
	return Buffer.from(JSON.stringify({ sha1: sha1Of(contents), contents }))
}

function sha1Of(contents: Contents): string {
	return createHash('sha1').update(JSON.stringify(contents)).digest('hex')
}

/** Nothing when there is no list, or none that is sound: the index is then built anew. */
function readContents(path: string): Contents | undefined {
	try {
		const { sha1, contents } = JSON.parse(readFileSync(path, 'utf8'))
		return sha1Of(contents) === sha1 ? contents : undefined
	} catch {
		return undefined
	}
}

function* hashed(pieces: Iterable<Uint8Array>, hash: Hash): Iterable<Uint8Array> {
	for (const piece of pieces) {
		hash.update(piece)
		yield piece
	}
}

/** Nothing when the file is missing or damaged: what it held is then indexed again. */
function readStored(path: string, expected: string): Segment | undefined {
	const hash = createHash('sha1')
	try {
		const segment = takeFrom(path, (take) =>
			readSegment((count) => {
				const bytes = take(count)
				hash.update(bytes)
				return bytes
			}),
		)
		return hash.digest('hex') === expected ? segment : undefined
	} catch {
		return undefined
	}
}
