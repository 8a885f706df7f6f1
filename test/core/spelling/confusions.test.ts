import assert from 'node:assert/strict'
import {
	type Edit,
	editsOf,
	isConfusable,
	makeEdit,
	packConfusions,
	readConfusions,
	SLIP_LETTERS,
} from '../../../server/src/core/spelling/words/confusions.ts'
import { keyOf } from '../../../server/src/core/text/fold.ts'

const SIZE = 64
const WORDS = {
	lostLetter: 'المرحة',
	swapped: 'كيلة',
	other: 'النحيل',
	doubled: 'اللذي',
}
const EDITS: Readonly<Record<keyof typeof WORDS, Edit>> = {
	lostLetter: { kind: 'insert', at: 5, letter: 0x644 },
	swapped: { kind: 'swap', at: 1, letter: 0 },
	other: { kind: 'replace', at: 3, letter: 0x62e },
	doubled: { kind: 'drop', at: 1, letter: 0 },
}
const MEANT = {
	lostLetter: 'المرحلة',
	swapped: 'كلية',
	other: 'النخيل',
	doubled: 'الذي',
}
const NAMES = Object.keys(WORDS) as (keyof typeof WORDS)[]

describe('a list of confusions', () => {
	const bytes = packConfusions(
		NAMES.map((name) => [WORDS[name], EDITS[name]] as const),
		SIZE,
	)
	const list = readConfusions(bytes)

	it('gives back the edits of its words, and none of others', () => {
		for (const name of NAMES) {
			const key = keyOf(WORDS[name], 0, WORDS[name].length)
			assert.deepEqual(editsOf(list, key), [EDITS[name]])
			assert.ok(isConfusable(list, key))
			const other = keyOf(MEANT[name], 0, MEANT[name].length)
			assert.deepEqual(editsOf(list, other), [])
			assert.ok(!isConfusable(list, other))
		}
	})

	it('makes the word that is meant', () => {
		for (const name of NAMES) assert.equal(makeEdit(WORDS[name], EDITS[name]), MEANT[name])
	})

	it('holds every letter and place', () => {
		const word = 'كتابات'
		for (const letter of SLIP_LETTERS) {
			for (const at of [0, 5, 15]) {
				const edit: Edit = { kind: 'insert', at, letter }
				const one = readConfusions(packConfusions([[word, edit]], SIZE))
				assert.deepEqual(editsOf(one, keyOf(word, 0, word.length)), [edit])
			}
		}
	})

	it('reads bytes at any offset, and refuses what is no list', () => {
		const shifted = new Uint8Array(bytes.length + 1)
		shifted.set(bytes, 1)
		assert.deepEqual(readConfusions(shifted.subarray(1)).cells, list.cells)
		assert.throws(() => readConfusions(new Uint8Array(12)), RangeError)
	})
})
