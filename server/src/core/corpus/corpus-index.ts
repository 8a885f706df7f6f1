import { EntityNumbers } from './entity-numbers.ts'
import { ForemostEntities } from './foremost-entities.ts'
import { Fate, LiveSegment } from './live-segment.ts'
import { type Place, Places } from './places.ts'
import { documentCount, type Segment } from './segment.ts'
import { type Fingerprint, fingerprintOf, sealSegment } from './segment-builder.ts'
import { stringAt } from './strings.ts'
import type { Summary } from './summary.ts'

const NOT_ON_DISK: Fingerprint = { size: -1, modified: -1, hash: [0, 0], setting: 0 }

/**
 * Everything known of a corpus: the fold of the summaries of its files. Files come in sealed segments
 * (a later one replaces what an earlier one says of the same path); what an editor holds open and
 * changed is laid over them. The answers (`entities.ts`, `references.ts`…) depend on the files'
 * summaries alone, never on the order or the segments they came in.
 *
 * Paths are relative to the corpus and parted by `/`.
 */
export class CorpusIndex {
	readonly #segments: LiveSegment[] = []
	readonly #places = new Places()
	readonly #open = new Map<string, Summary>()
	#overlay: LiveSegment | undefined
	#generation = 0
	#numbers: EntityNumbers | undefined
	#foremost: ForemostEntities | undefined

	/** Counts every change: what was computed under another generation is stale. */
	get generation(): number {
		return this.#generation
	}

	/** The files that count, those laid over included. */
	get files(): number {
		return this.parts.reduce((sum, part) => sum + part.live, 0)
	}

	/** All that has to be looked through, in no particular order. */
	get parts(): readonly LiveSegment[] {
		this.#overlay ??= this.#open.size === 0 ? undefined : this.#sealOverlay()
		return this.#overlay ? [...this.#segments, this.#overlay] : this.#segments
	}

	/** The sealed segments alone: what a store writes. */
	get sealed(): readonly LiveSegment[] {
		return this.#segments
	}

	/** The numbers of the entities of the sealed segments: made when asked for, kept while those stay. */
	get entityNumbers(): EntityNumbers {
		this.#numbers ??= new EntityNumbers([...this.#segments])
		return this.#numbers
	}

	/** Those mentioned most; made and kept as the numbers are. */
	get foremost(): ForemostEntities {
		this.#foremost ??= new ForemostEntities(this.entityNumbers)
		return this.#foremost
	}

	/** Takes in the files of a segment. Files that `isDead` says were gone when it was stored stay out. */
	add(segment: Segment, isDead: (document: number) => boolean = () => false): LiveSegment {
		const part = this.#push(segment)
		for (let document = 0; document < documentCount(segment); document++) {
			if (isDead(document)) part.settle(document, Fate.dead)
			else this.#takePlace(part, document)
		}
		this.#generation++
		return part
	}

	/** Puts one segment in the place of several that hold the same files. */
	replace(merged: readonly LiveSegment[], segment: Segment): LiveSegment {
		const gone = new Set(merged)
		this.#segments.splice(
			0,
			this.#segments.length,
			...this.#segments.filter((part) => !gone.has(part)),
		)
		return this.#readmit(segment, gone)
	}

	/** Forgets a file that is gone. */
	remove(path: string): void {
		const place = this.#places.find(path)
		place?.part.settle(place.document, Fate.dead)
		this.#generation++
	}

	/** Lays what an editor shows over what the file says; without a summary, takes it off again. */
	lay(path: string, summary: Summary | undefined): void {
		if (summary) this.#open.set(path, summary)
		else this.#open.delete(path)
		const place = this.#places.find(path)
		place?.part.settle(place.document, summary ? Fate.shadowed : Fate.live)
		this.#overlay = undefined
		this.#generation++
	}

	/** How the file looked when it was indexed; nothing when it was not. */
	fingerprint(path: string): Fingerprint | undefined {
		const place = this.#places.find(path)
		return place && fingerprintOf(place.part.segment, place.document)
	}

	/** Where a file's summary lies among the sealed segments. */
	place(path: string): Place | undefined {
		return this.#places.find(path)
	}

	/** Begins a round of looking for changes: no file has been met. */
	startRound(): void {
		this.#places.startRound()
	}

	/** As `fingerprint`, and takes note that the file is still there. */
	meet(path: string): Fingerprint | undefined {
		const place = this.#places.meet(path)
		return place && fingerprintOf(place.part.segment, place.document)
	}

	/** The indexed paths that were not met in this round, nor added during it. */
	unmet(): Iterable<string> {
		return this.#places.unmet()
	}

	/** The indexed paths, in no particular order. */
	paths(): Iterable<string> {
		return this.#places.paths()
	}

	#push(segment: Segment): LiveSegment {
		const part = new LiveSegment(segment)
		this.#segments.push(part)
		this.#numbers = undefined
		this.#foremost = undefined
		return part
	}

	#takePlace(part: LiveSegment, document: number): void {
		const older = this.#places.set(part, document)
		older?.part.settle(older.document, Fate.dead)
		this.#settleUnderOverlay(part, document)
	}

	/** Files that changed hands while the segments were merged are dead in the new one. */
	#readmit(segment: Segment, gone: ReadonlySet<LiveSegment>): LiveSegment {
		const part = this.#push(segment)
		for (let document = 0; document < documentCount(segment); document++) {
			if (this.#places.takeOver(part, document, gone)) this.#settleUnderOverlay(part, document)
			else part.settle(document, Fate.dead)
		}
		this.#places.drop(gone)
		this.#generation++
		return part
	}

	/** What an editor shows lies over a new document too. */
	#settleUnderOverlay(part: LiveSegment, document: number): void {
		if (this.#open.size === 0) return
		const path = stringAt(part.segment.documents.path, document)
		if (this.#open.has(path)) part.settle(document, Fate.shadowed)
	}

	#sealOverlay(): LiveSegment {
		const entries = [...this.#open].map(([path, summary]) => ({
			path,
			fingerprint: NOT_ON_DISK,
			summary,
		}))
		return new LiveSegment(sealSegment(entries))
	}
}
