import assert from 'node:assert/strict'
import fc from 'fast-check'
import { allRules } from '../../server/src/core/all-rules.ts'
import { counted } from '../../server/src/core/counted.ts'
import { isolate, type Message, plain, roughly, shown } from '../../server/src/core/message.ts'

describe('a count told roughly', () => {
	it('has two figures', () => {
		assert.equal(roughly(134_928), '130,000')
		assert.equal(roughly(2181), '2,200')
		assert.equal(roughly(97), '97')
		assert.equal(roughly(0), '0')
	})

	it('is never further off than one part in twenty', () => {
		fc.assert(
			fc.property(fc.nat(), (count) => {
				const told = Number(roughly(count).replaceAll(',', ''))
				assert.ok(Math.abs(told - count) * 20 <= count)
			}),
		)
	})
})

describe('a message', () => {
	const message = (...args: readonly string[]): Message => ({
		en: '{0} stands {1:times}',
		ar: 'وردت {0} {1:times}',
		args,
	})

	it('says a count with its noun as either language does', () => {
		for (const [count, english, arabic] of [
			['0', '0 times', '0 مرة'],
			['1', '1 time', 'مرة واحدة'],
			['2', '2 times', 'مرتين'],
			['3', '3 times', '3 مرات'],
			['10', '10 times', '10 مرات'],
			['11', '11 times', '11 مرة'],
			['99', '99 times', '99 مرة'],
			['102', '102 times', '102 مرة'],
			['1,200', '1,200 times', '1,200 مرة'],
			['1,205', '1,205 times', '1,205 مرات'],
		] as const) {
			assert.equal(plain(message('x', count)), `x stands ${english}`)
			assert.equal(plain(message('x', count), 'ar'), `وردت x ${arabic}`)
		}
	})

	it('isolates what is filled in, and leaves braces in it alone', () => {
		assert.equal(
			shown(message('{1:times}', '3'), 'en'),
			'\u2068{1:times}\u2069 stands \u20683\u2069 times',
		)
		assert.equal(plain(message('{1}', '1')), '{1} stands 1 time')
	})

	it('isolates what opens or closes isolates of its own', () => {
		const [fsi, rli, pdi] = ['\u2068', '\u2067', '\u2069']
		assert.equal(isolate(`a${pdi}b`), `${fsi}ab${pdi}`)
		assert.equal(isolate(`${rli}a${rli}b`), `${fsi}${rli}a${rli}b${pdi}${pdi}${pdi}`)
		assert.equal(isolate(`${rli}a${pdi}b`), `${fsi}${rli}a${pdi}b${pdi}`)
	})

	it('asks for nouns that there are', () => {
		for (const { id, message } of allRules) {
			const [english, arabic] = [message.en, message.ar].map((text) =>
				Array.from(text.matchAll(/\{\d:(\w+)\}/gu), ([, noun = '']) => noun),
			)
			for (const noun of [...(english ?? []), ...(arabic ?? [])]) {
				assert.notEqual(counted('5', '5', noun, 'ar'), '5', `${id}: ${noun}`)
			}
		}
	})
})
