import type { LiveSegment } from './live-segment.ts'
import { compareStrings, hashAt, hashOf, isStringAt, type Strings, stringAt } from './strings.ts'

/** Where the summary of a file lies: which document of which part of the index. */
export interface Place {
	readonly part: LiveSegment
	readonly document: number
}

/** The columns of a table: where the document of a path lies, and whether its file has been met. */
interface Slots {
	/** The number of a part, counted from 1; 0 where the slot is free. */
	readonly part: Uint32Array
	readonly document: Uint32Array
	readonly isMet: Uint8Array
}

const FIRST_SIZE = 1024

/**
 * Finds the documents of an index by their paths: an open-addressing table of whole numbers, at most
 * half full, a fifth of what a map of strings and objects takes. Of several documents of one path it
 * knows the one set last. It also keeps which files have been met in this round of looking for changes.
 */
export class Places {
	/** By number, from 1; nothing where a part was dropped. */
	#parts: (LiveSegment | undefined)[] = []
	#numbers = new Map<LiveSegment, number>()
	#slots = slotsOf(FIRST_SIZE)
	#used = 0

	/** The document of a path; nothing when there is none, or it is dead. */
	find(path: string): Place | undefined {
		return this.#placeAt(this.#slotOf(path))
	}

	/** As `find`, and takes note that the file is there. */
	meet(path: string): Place | undefined {
		const slot = this.#slotOf(path)
		this.#slots.isMet[slot] = 1
		return this.#placeAt(slot)
	}

	/**
	 * From now on the path of this document leads to it. A path new to the table counts as met. Returns where
	 * it led before.
	 */
	set(part: LiveSegment, document: number): Place | undefined {
		if (2 * this.#used >= this.#slots.part.length) this.#renew(2 * this.#slots.part.length)
		const slot = this.#slotFor(part, document)
		const before = this.#placeAt(slot)
		this.#put(part, document, slot)
		return before
	}

	/** Has the path of this document lead to it where it leads to one of these parts, as the result says. */
	takeOver(part: LiveSegment, document: number, from: ReadonlySet<LiveSegment>): boolean {
		const slot = this.#slotFor(part, document)
		const before = this.#placeAt(slot)
		if (!before || !from.has(before.part)) return false
		this.#put(part, document, slot)
		return true
	}

	/** Begins a round: no file has been met. */
	startRound(): void {
		this.#slots.isMet.fill(0)
	}

	/** The paths that were not met in this round. */
	*unmet(): Iterable<string> {
		for (const [slot, { part, document }] of this.#all()) {
			if (this.#slots.isMet[slot] === 0) yield stringAt(part.segment.documents.path, document)
		}
	}

	/** The paths that lead to a document, in no particular order. */
	*paths(): Iterable<string> {
		for (const [, { part, document }] of this.#all()) {
			yield stringAt(part.segment.documents.path, document)
		}
	}

	/** Forgets parts whose documents have others in their place, or are dead. */
	drop(parts: ReadonlySet<LiveSegment>): void {
		if (this.#leadsTo(parts)) this.#renew(this.#slots.part.length)
		for (const part of parts) {
			const number = this.#numbers.get(part)
			if (number !== undefined) this.#parts[number - 1] = undefined
			this.#numbers.delete(part)
		}
	}

	#put(part: LiveSegment, document: number, slot: number): void {
		if (this.#slots.part[slot] === 0) {
			this.#used++
			this.#slots.isMet[slot] = 1
		}
		this.#slots.part[slot] = this.#numberOf(part)
		this.#slots.document[slot] = document
	}

	*#all(): Iterable<readonly [slot: number, place: Place]> {
		for (let slot = 0; slot < this.#slots.part.length; slot++) {
			const place = this.#placeAt(slot)
			if (place) yield [slot, place]
		}
	}

	#placeAt(slot: number): Place | undefined {
		const part = this.#parts[(this.#slots.part[slot] as number) - 1]
		const document = this.#slots.document[slot] as number
		return part && !part.isDead(document) ? { part, document } : undefined
	}

	/** The slot that holds a path, or the free one where it would stand. */
	#slotOf(path: string): number {
		const { part } = this.#slots
		let slot = hashOf(path) & (part.length - 1)
		while (part[slot] !== 0 && !this.#holds(slot, path)) slot = (slot + 1) & (part.length - 1)
		return slot
	}

	#holds(slot: number, path: string): boolean {
		return isStringAt(this.#pathsAt(slot), this.#slots.document[slot] as number, path)
	}

	/** `#slotOf` the path of a document. */
	#slotFor({ segment }: LiveSegment, document: number): number {
		const { path } = segment.documents
		const { part } = this.#slots
		let slot = hashAt(path, document) & (part.length - 1)
		while (part[slot] !== 0 && !this.#holdsSame(slot, path, document)) {
			slot = (slot + 1) & (part.length - 1)
		}
		return slot
	}

	#holdsSame(slot: number, paths: Strings, i: number): boolean {
		const own = this.#slots.document[slot] as number
		return compareStrings(this.#pathsAt(slot), own, paths, i) === 0
	}

	/** The paths of the part that a slot leads to. */
	#pathsAt(slot: number): Strings {
		const part = this.#parts[(this.#slots.part[slot] as number) - 1] as LiveSegment
		return part.segment.documents.path
	}

	/** Whether paths still lead to documents of these parts: then they are dead. */
	#leadsTo(parts: ReadonlySet<LiveSegment>): boolean {
		const isTheirs = new Uint8Array(this.#parts.length + 1)
		for (const part of parts) isTheirs[this.#numbers.get(part) ?? 0] = 1
		isTheirs[0] = 0
		const { part } = this.#slots
		for (let slot = 0; slot < part.length; slot++) {
			if (isTheirs[part[slot] as number] === 1) return true
		}
		return false
	}

	#numberOf(part: LiveSegment): number {
		const known = this.#numbers.get(part)
		if (known !== undefined) return known
		const number = this.#parts.push(part)
		this.#numbers.set(part, number)
		return number
	}

	#renew(size: number): void {
		const [parts, slots] = [this.#parts, this.#slots]
		this.#parts = []
		this.#numbers = new Map()
		this.#slots = slotsOf(size)
		this.#used = 0
		for (let old = 0; old < slots.part.length; old++) {
			const part = parts[(slots.part[old] as number) - 1]
			const document = slots.document[old] as number
			if (!part || part.isDead(document)) continue
			const slot = this.#slotFor(part, document)
			this.#put(part, document, slot)
			this.#slots.isMet[slot] = slots.isMet[old] as number
		}
	}
}

function slotsOf(size: number): Slots {
	return {
		part: new Uint32Array(size),
		document: new Uint32Array(size),
		isMet: new Uint8Array(size),
	}
}
