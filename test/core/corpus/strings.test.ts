import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
	compareStrings,
	compareTo,
	hashAt,
	hashOf,
	isStringAt,
	joinStrings,
	StringsBuilder,
	stringAt,
	stringHolding,
	utf8Of,
	wholeOf,
} from '../../../server/src/core/corpus/strings.ts'

/** Any code units, halves of pairs too; in half of the columns none above a byte. */
const strings = fc.oneof(
	fc.array(
		fc.string({ unit: fc.integer({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
	),
	fc.array(fc.string({ unit: fc.integer({ max: 0xff }).map((unit) => String.fromCharCode(unit)) })),
)

describe('a column of strings', () => {
	it('gives back what was put in', () => {
		fc.assert(
			fc.property(strings, (own) => {
				const column = joinStrings(own)
				assert.deepEqual(
					own.map((_, i) => stringAt(column, i)),
					own,
				)
				assert.equal(wholeOf(column), own.join(''))
			}),
		)
	})

	it('gives back a string longer than the arguments a call takes', () => {
		const long = 'سطر '.repeat(50_000)
		assert.equal(wholeOf(joinStrings([long, 'آخر'])), `${long}آخر`)
	})

	it('is packed as one string would be', () => {
		const packed = (own: readonly string[]) => {
			assert.deepEqual(utf8Of(joinStrings(own)), new TextEncoder().encode(own.join('')))
		}
		fc.assert(fc.property(strings, packed))
		packed(['a', '\u{1f4f0}'.repeat(5000)])
		packed(['\u{1f4f0}'.repeat(5000), 'ab'])
	})

	it('takes a byte a letter where none needs two', () => {
		assert.equal(joinStrings(['2019/01.txt', 'é']).units.BYTES_PER_ELEMENT, 1)
		assert.equal(joinStrings(['2019/01.txt', 'ي']).units.BYTES_PER_ELEMENT, 2)
	})

	it('is the same when it is built of others', () => {
		fc.assert(
			fc.property(strings, strings, (some, others) => {
				const builder = new StringsBuilder()
				for (const own of [some, others]) {
					const column = joinStrings(own)
					own.forEach((_, i) => {
						builder.add(column, i)
					})
				}
				assert.deepEqual(builder.strings(), joinStrings([...some, ...others]))
			}),
		)
	})

	it('compares as strings do', () => {
		fc.assert(
			fc.property(strings, strings, (some, others) => {
				const [a, b] = [joinStrings(some), joinStrings(others)]
				some.forEach((own, i) => {
					others.forEach((other, j) => {
						const expected = own === other ? 0 : own < other ? -1 : 1
						assert.equal(Math.sign(compareStrings(a, i, b, j)), expected)
						assert.equal(Math.sign(compareTo(a, i, other)), expected)
						assert.equal(isStringAt(a, i, other), own === other)
						assert.equal(hashAt(b, j), hashOf(other))
					})
				})
			}),
		)
	})

	it('tells which string holds an offset', () => {
		const column = joinStrings(['', 'ab', '', 'c'])
		assert.deepEqual(
			[0, 1, 2].map((offset) => stringHolding(column, offset)),
			[1, 1, 3],
		)
	})
})
