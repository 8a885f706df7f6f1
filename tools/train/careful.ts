import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '../../server/src/core/lexicon/read.ts'
import {
	scanWord,
	spellingOf,
	UNSPELLABLE,
} from '../../server/src/core/spelling/words/spellings.ts'
import {
	firstForm,
	logCount,
	NOT_LISTED,
	spellingAt,
	WEIGHT_UNITS,
	type WordList,
} from '../../server/src/core/spelling/words/word-list.ts'
import { keyOf } from '../../server/src/core/text/fold.ts'
import { FEH, spell, WAW } from '../../server/src/core/text/letters.ts'
import { TokenKind, type Tokens, tokenText } from '../../server/src/core/text/tokenize.ts'

const CONJUNCTIONS = [spell(WAW), spell(FEH)]
const FILE = 'function-words.txt'
const content = readFileSync(join(import.meta.dirname, FILE), 'utf8')
const verdicts = new Map(
	readLines(FILE, content, { least: 2, most: 2 }).map(({ fields: [form, verdict] }) => [
		form as string,
		verdict as string,
	]),
)
const keys = new Set([...verdicts.keys()].map((word) => keyOf(word, 0, word.length)))
const ids = new Set([...verdicts.keys()].map(idOfWord))
/** Words that look like slips and are none, alone and behind a conjunction. */
const realWords = new Set(
	readLines('real-words.txt', readFileSync('lexicon/real-words.txt', 'utf8'), { least: 1, most: 2 })
		.flatMap(({ fields: [word] }) => ['', ...CONJUNCTIONS].map((clitic) => clitic + word))
		.map(idOfWord),
)

const LEAST_EVIDENCE = 2
/** Wrong function words an article may have for each right one. */
const TOLERANCE = 1 / 40

/** How many times rarer than its rival a form against the majority is (natural logarithm). */
const MINORITY = Math.log(8)
/**
 * A form is a slip when the articles it stands in slip elsewhere this often in a thousand words. Bare
 * alef is the commonest slip of all; a written hamza or another last letter is more often meant.
 */
const BAD_COMPANY = { bareAlef: 9, otherHamza: 14, lastLetter: 20 }
/** Slips a well edited article may have: one in so many words. */
const WORDS_A_SLIP = 300

/** Names a form: skeleton key and spelling in one number. */
export function idOf(key: number, spelling: number): number {
	return key * 0x8000 + spelling
}

/**
 * Which forms against the majority are slips and which are real words: a slip keeps company with
 * other slips, a real word stands in articles as clean as any.
 */
export async function findSlips(
	articles: AsyncIterable<Tokens>,
	words: WordList,
): Promise<ReadonlySet<number>> {
	const company = new Map<number, { count: number; others: number }>()
	for await (const tokens of articles) {
		const { total, minority } = againstMajority(tokens, words)
		for (const id of minority) {
			const others = minority.filter((other) => other !== id).length
			const known = company.get(id) ?? { count: 0, others: 0 }
			company.set(id, { count: known.count + 1, others: known.others + (1000 * others) / total })
		}
	}
	const slips = [...company].filter(([id, { count, others }]) => {
		if (realWords.has(id)) return false
		return others / count > worstCompany(id, words) || isWrongFunctionWord(id)
	})
	return new Set(slips.map(([id]) => id))
}

/** True when an article hardly holds a slip: a sieve for writers who know only their function words. */
export function isWellEdited(tokens: Tokens, words: WordList, slips: ReadonlySet<number>): boolean {
	const { total, minority } = againstMajority(tokens, words)
	return minority.filter((id) => slips.has(id)).length * WORDS_A_SLIP <= total
}

function worstCompany(id: number, words: WordList): number {
	const written = id % 0x8000
	const usual = spellingAt(words, firstForm(words, Math.floor(id / 0x8000)))
	if (written >> 1 === usual >> 1) return BAD_COMPANY.lastLetter
	return written >> 1 === 0 ? BAD_COMPANY.bareAlef : BAD_COMPANY.otherHamza
}

function isWrongFunctionWord(id: number): boolean {
	return keys.has(Math.floor(id / 0x8000)) && !ids.has(id)
}

function idOfWord(word: string): number {
	return idOf(keyOf(word, 0, word.length), spellingOf(scanWord(word, 0, word.length)))
}

function againstMajority(tokens: Tokens, words: WordList): { total: number; minority: number[] } {
	const minority: number[] = []
	let total = 0
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue
		total++
		const key = tokens.key[i] as number
		const spelling = writtenSpelling(tokens, i)
		if (isAgainstMajority(key, spelling, words)) minority.push(idOf(key, spelling))
	}
	return { total, minority }
}

function writtenSpelling(tokens: Tokens, i: number): number {
	return spellingOf(scanWord(tokens.text, tokens.start[i] as number, tokens.start[i + 1] as number))
}

function isAgainstMajority(key: number, spelling: number, words: WordList): boolean {
	const first = firstForm(words, key)
	if (first === NOT_LISTED || spelling === UNSPELLABLE) return false
	if (spellingAt(words, first) === spelling) return false
	const most = (words.weight[first] as number) / WEIGHT_UNITS
	return most - (logCount(words, key, spelling) ?? 0) > MINORITY
}

/**
 * True when an article writes its function words as school does. Only such articles have a vote on
 * how other words are written: who leaves the hamza out of one word leaves it out of the next.
 */
export function isCareful(tokens: Tokens): boolean {
	let right = 0
	let wrong = 0
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word || !keys.has(tokens.key[i] as number)) continue
		const verdict = verdicts.get(tokenText(tokens, i).replace(/\p{M}/gu, ''))
		if (verdict === '+') right++
		else if (verdict === undefined) wrong++
	}
	return right >= LEAST_EVIDENCE && wrong < right * TOLERANCE
}
