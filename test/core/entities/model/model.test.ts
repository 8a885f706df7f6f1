import assert from 'node:assert/strict'
import { packModel, readModel } from '../../../../server/src/core/entities/model/model.ts'
import { SEGMENT_BUCKETS } from '../../../../server/src/core/entities/model/segment.ts'
import { analyze, readKnowledge } from '../../../../server/src/core/index.ts'
import { lexiconSections } from '../../../../tools/lexicon-sections.ts'

describe('the model file', () => {
	it('gives back what was packed, as views of its bytes', () => {
		const file = packModel(smallModel())
		const model = readModel(file)
		assert.deepEqual(model, smallModel())
		assert.equal(model.first.weights.buffer, file.buffer)
	})

	it('is read from bytes that begin anywhere', () => {
		const file = packModel(smallModel())
		const shifted = new Uint8Array(file.length + 1)
		shifted.set(file, 1)
		assert.deepEqual(readModel(shifted.subarray(1)), smallModel())
	})

	it('says what is wrong with a damaged one', () => {
		const file = packModel(smallModel())
		const flipped = file.slice()
		flipped.fill(1, -9, -8)
		assert.throws(() => readModel(flipped), /is damaged/u)
		assert.throws(() => readModel(file.subarray(0, file.length - 8)), /is cut short/u)
		assert.throws(() => readModel(file.subarray(0, 8)), /is cut short/u)
		assert.throws(() => readModel(new Uint8Array(100)), /is no Warraq model/u)
	})

	it('leaves lists and rules at work when it is damaged or missing, and says so once', () => {
		for (const bytes of [new Uint8Array(100), undefined]) {
			const sections = new Map(lexiconSections())
			if (bytes) sections.set('entities.bin', bytes)
			else sections.delete('entities.bin')
			const knowledge = readKnowledge(sections)
			assert.match(knowledge.entities.modelProblem ?? '', /entity model/u)
			const { mentions } = analyze('وصل الوفد إلى باريس', knowledge)
			assert.equal(mentions.length, 1)
		}
	})
})

function smallModel() {
	return {
		vocabulary: {
			keys: Uint32Array.of(7, 0, 9),
			cluster: Uint16Array.of(1, 0, 2),
			profile: Uint16Array.of(3, 0, 4),
			frequency: Uint8Array.of(5, 0, 6),
			lists: Uint8Array.of(1, 0, 8),
		},
		seenNames: { keys: Uint32Array.of(0, 5), kinds: Uint8Array.of(0, 2) },
		segmenter: new Int16Array(SEGMENT_BUCKETS).fill(-3),
		first: smallChain(4),
		second: smallChain(2),
	}
}

function smallChain(rows: number) {
	return {
		mask: rows - 1,
		weights: Int8Array.from({ length: rows * 8 }, (_, i) => i - 20),
		transitions: Int32Array.from({ length: 49 }, (_, i) => i * 1000 - 7),
	}
}
