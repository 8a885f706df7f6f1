import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
	keepMove,
	moveFrom,
	newMoves,
	UNKNOWN,
} from '../../../server/src/core/dates/grammar/moves.ts'

const STATES = 200
const CLASSES = 60

describe('the moves of an automaton', () => {
	it('are unknown until they are kept', () => {
		const moves = newMoves()
		assert.equal(moveFrom(moves, 0, 0), UNKNOWN)
		keepMove(moves, 0, 0, 7)
		assert.equal(moveFrom(moves, 0, 0), 7)
		assert.equal(moveFrom(moves, 0, 1), UNKNOWN)
		assert.equal(moveFrom(moves, 1, 0), UNKNOWN)
	})

	it('are all kept, however many', () => {
		const moves = newMoves()
		const all = Array.from({ length: STATES * CLASSES }, (_, i) => i)
		const [stateOf, classOf] = [(i: number) => i % STATES, (i: number) => Math.floor(i / STATES)]
		for (const i of all) keepMove(moves, stateOf(i), classOf(i), i)
		for (const i of all) assert.equal(moveFrom(moves, stateOf(i), classOf(i)), i)
	})

	it('lead where they were said to, whatever their numbers', () => {
		const number = fc.nat({ max: 4000 })
		fc.assert(
			fc.property(fc.uniqueArray(fc.tuple(number, number), { selector: String }), (kept) => {
				const moves = newMoves()
				for (const [i, [state, itemClass]] of kept.entries()) keepMove(moves, state, itemClass, i)
				const found = kept.map(([state, itemClass]) => moveFrom(moves, state, itemClass))
				assert.deepEqual(found, [...kept.keys()])
			}),
		)
	})
})
