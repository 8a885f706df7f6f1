import { aligned } from '../../lexicon/aligned.ts'
import type { ChainModel } from './decode.ts'
import { LABEL_COUNT, ROW_WIDTH } from './labels.ts'
import type { SeenNames } from './seen-table.ts'
import { SEGMENT_BUCKETS } from './segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The trained part of the entity stage; every array may be a view of the model file. */
export interface EntityModel {
	readonly vocabulary: Vocabulary
	/** Weights that part proclitics from stems. */
	readonly segmenter: Int16Array
	/** Names of several words raw news has often, and names of the lists. */
	readonly seenNames: SeenNames
	/** Reads each word with its neighbours. */
	readonly first: ChainModel<Int8Array>
	/** Reads each word again with what the first reading said of the whole article. */
	readonly second: ChainModel<Int8Array>
}

/** What words are looked up in; the chains are learnt from what is found. */
export type WordModel = Pick<EntityModel, 'vocabulary' | 'segmenter' | 'seenNames'>

const MAGIC = 0x314e5257
const VERSION = 4
const HEADER_WORDS = 7
const TRANSITIONS = LABEL_COUNT * LABEL_COUNT

/** The shape of a model: all that is needed to know where each array of the file begins. */
interface Shape {
	readonly slots: number
	readonly seenSlots: number
	readonly firstRows: number
	readonly secondRows: number
}

/**
 * Packs a model. Layout, little endian: magic «WRN1», version, checksum of all that follows, slots of
 * the vocabulary and of seen names, rows of the first and of the second chain (uint32 each); then the arrays of
 * `arraysOf`, each padded to four bytes.
 */
export function packModel(model: EntityModel): Uint8Array {
	const shape = {
		slots: model.vocabulary.keys.length,
		seenSlots: model.seenNames.keys.length,
		firstRows: model.first.mask + 1,
		secondRows: model.second.mask + 1,
	}
	const out = new Uint8Array(sizeOf(shape))
	const to = arraysOf(out, shape)
	to.vocabulary.keys.set(model.vocabulary.keys)
	to.vocabulary.cluster.set(model.vocabulary.cluster)
	to.vocabulary.frequency.set(model.vocabulary.frequency)
	to.vocabulary.lists.set(model.vocabulary.lists)
	to.vocabulary.profile.set(model.vocabulary.profile)
	to.segmenter.set(model.segmenter)
	to.seenNames.keys.set(model.seenNames.keys)
	to.seenNames.kinds.set(model.seenNames.kinds)
	to.firstTransitions.set(model.first.transitions)
	to.secondTransitions.set(model.second.transitions)
	to.firstWeights.set(model.first.weights)
	to.secondWeights.set(model.second.weights)
	const header = new Uint32Array(out.buffer, 0, HEADER_WORDS)
	const { slots, seenSlots, firstRows, secondRows } = shape
	header.set([MAGIC, VERSION, 0, slots, seenSlots, firstRows, secondRows])
	header[2] = checksum(out)
	return out
}

/**
 * Views the arrays of a packed model without copying (copying once when its bytes are not aligned).
 * Throws a `RangeError` that says what is wrong when the file is no model, of another version, cut
 * short or damaged.
 */
export function readModel(bytes: Uint8Array): EntityModel {
	const file = aligned(bytes)
	if (file.length < 4 * HEADER_WORDS) throw new RangeError('The entity model is cut short.')
	const header = new Uint32Array(file.buffer, file.byteOffset, HEADER_WORDS)
	const [magic, version, sum, slots = 0, seenSlots = 0, firstRows = 0, secondRows = 0] = header
	if (magic !== MAGIC) throw new RangeError('The entity model is no Warraq model.')
	if (version !== VERSION) throw new RangeError(`The entity model has version ${version}.`)
	const shape = { slots, seenSlots, firstRows, secondRows }
	if (sizeOf(shape) !== file.length) throw new RangeError('The entity model is cut short.')
	if (checksum(file) !== sum) throw new RangeError('The entity model is damaged.')
	const arrays = arraysOf(file, shape)
	return {
		vocabulary: arrays.vocabulary,
		segmenter: arrays.segmenter,
		seenNames: arrays.seenNames,
		first: {
			mask: firstRows - 1,
			weights: arrays.firstWeights,
			transitions: arrays.firstTransitions,
		},
		second: {
			mask: secondRows - 1,
			weights: arrays.secondWeights,
			transitions: arrays.secondTransitions,
		},
	}
}

/** Where each array lies; the widest first, so that every one is aligned. */
function arraysOf(file: Uint8Array, { slots, seenSlots, firstRows, secondRows }: Shape) {
	let at = file.byteOffset + 4 * HEADER_WORDS
	const take = (bytes: number) => {
		const from = at
		at += align(bytes)
		return from
	}
	const { buffer } = file
	const bytesOf = (length: number) => new Uint8Array(buffer, take(length), length)
	const weightsOf = (rows: number) =>
		new Int8Array(buffer, take(rows * ROW_WIDTH), rows * ROW_WIDTH)
	return {
		vocabulary: {
			keys: new Uint32Array(buffer, take(4 * slots), slots),
			cluster: new Uint16Array(buffer, take(2 * slots), slots),
			profile: new Uint16Array(buffer, take(2 * slots), slots),
			frequency: bytesOf(slots),
			lists: bytesOf(slots),
		},
		seenNames: {
			keys: new Uint32Array(buffer, take(4 * seenSlots), seenSlots),
			kinds: bytesOf(seenSlots),
		},
		segmenter: new Int16Array(buffer, take(2 * SEGMENT_BUCKETS), SEGMENT_BUCKETS),
		firstTransitions: new Int32Array(buffer, take(4 * TRANSITIONS), TRANSITIONS),
		secondTransitions: new Int32Array(buffer, take(4 * TRANSITIONS), TRANSITIONS),
		firstWeights: weightsOf(firstRows),
		secondWeights: weightsOf(secondRows),
	}
}

function sizeOf({ slots, seenSlots, firstRows, secondRows }: Shape): number {
	const columns = align(4 * slots) + 2 * align(2 * slots) + 2 * align(slots)
	const seen = align(4 * seenSlots) + align(seenSlots)
	const small = align(2 * SEGMENT_BUCKETS) + 2 * align(4 * TRANSITIONS)
	return (
		4 * HEADER_WORDS +
		columns +
		seen +
		small +
		align(firstRows * ROW_WIDTH) +
		align(secondRows * ROW_WIDTH)
	)
}

/** Of all words behind the three that say what the file is. */
function checksum(file: Uint8Array): number {
	const words = new Uint32Array(file.buffer, file.byteOffset, file.length >> 2)
	let sum = 0
	for (let i = 3; i < words.length; i++) sum = (Math.imul(sum, 31) + (words[i] as number)) | 0
	return sum >>> 0
}

function align(bytes: number): number {
	return (bytes + 3) & ~3
}
