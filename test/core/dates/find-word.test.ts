import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
	Clitic,
	cliticsLength,
	cliticsOf,
	findWord,
	keysWithClitics,
	lexemeOf,
} from '../../../server/src/core/dates/find-word.ts'
import { foundWords, wordAt } from '../../../server/src/core/dates/found-words.ts'
import { ABSENT, wordTable } from '../../../server/src/core/lexicon/word-table.ts'
import { keyOf } from '../../../server/src/core/text/fold.ts'
import { TokenKind, tokenize, tokenText } from '../../../server/src/core/text/tokenize.ts'
import { anyText } from '../../support/texts.ts'

const MONTH = 7
const AUGUST = 8
const DAY = 9
const EVERY = 10
const words = wordTable([
	['الشهر', MONTH],
	['آب', AUGUST],
	['يوم', DAY],
	['كل', EVERY],
])

function find(word: string) {
	const found = findWord(words, word, 0, word.length, keyOf(word, 0, word.length))
	return found === ABSENT
		? undefined
		: [lexemeOf(found), cliticsOf(found), word.slice(cliticsLength(found))]
}

describe('a word of dates', () => {
	it('is found whole, without proclitics', () => {
		assert.deepEqual(find('يوم'), [DAY, 0, 'يوم'])
		assert.equal(find('يومان'), undefined)
	})

	it('is found behind a conjunction, a preposition, or both', () => {
		assert.deepEqual(find('ويوم'), [DAY, Clitic.conjunction, 'يوم'])
		assert.deepEqual(find('كيوم'), [DAY, Clitic.kaf, 'يوم'])
		assert.deepEqual(find('فبالشهر'), [MONTH, Clitic.conjunction | Clitic.beh, 'الشهر'])
		assert.equal(find('بويوم'), undefined)
	})

	it('is found behind vocalised and drawn out proclitics', () => {
		assert.deepEqual(find('و\u064eب\u0640\u0640يوم'), [DAY, Clitic.conjunction | Clitic.beh, 'يوم'])
		assert.equal(find(`و${'\u0640'.repeat(5000)}يوم`), undefined)
	})

	it('is found behind lam, which swallows the alef of its article', () => {
		assert.deepEqual(find('للشهر'), [MONTH, Clitic.lam, 'شهر'])
		assert.deepEqual(find('وللشهر'), [MONTH, Clitic.conjunction | Clitic.lam, 'شهر'])
	})

	it('has three letters behind a proclitic, save August and every', () => {
		assert.deepEqual(find('بآب'), [AUGUST, Clitic.beh, 'آب'])
		assert.deepEqual(find('وكل'), [EVERY, Clitic.conjunction, 'كل'])
		assert.equal(find('باب'), undefined)
	})
})

describe('the keys of a word with its proclitics', () => {
	it('are those of every word it is found in', () => {
		const letters = [...'وفبكلاش', '\u064e', '\u0640', '\u200f']
		const clitics = fc.string({ unit: fc.constantFrom(...letters), maxLength: 5 })
		const form = fc.constantFrom(...'الشهر لشهر آب يوم'.split(' '))
		const keys = new Set(words.forms.flatMap(keysWithClitics))
		fc.assert(
			fc.property(clitics, form, (before, rest) => {
				const word = before + rest
				if (find(word)) assert.ok(keys.has(keyOf(word, 0, word.length)), word)
			}),
			{ numRuns: 1000 },
		)
	})
})

describe('what was found in words', () => {
	it('is what is found in each, whichever came before', () => {
		const found = foundWords(words)
		const word = fc.constantFrom(...'يوم ويوم اليوم للشهر لشهر باب بآب آب'.split(' '))
		fc.assert(
			fc.property(fc.array(fc.oneof(word, anyText)), (parts) => {
				const tokens = tokenize(parts.join('\n'))
				for (const i of tokens.kind.keys()) {
					if (tokens.kind[i] !== TokenKind.word) continue
					const form = tokenText(tokens, i)
					const asked = findWord(words, form, 0, form.length, tokens.key[i] as number)
					assert.equal(wordAt(found, tokens, i), asked, form)
				}
			}),
		)
	})
})
