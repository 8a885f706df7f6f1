/**
 * Makes a large corpus of our own sample articles, for benchmarks: the same files for the same
 * arguments on every machine. Paragraphs of seeds/, which are full of names and dates, and of plain prose
 * are shuffled, three and seven of ten, so that both are about as many as in news (60 names and 15 dates
 * in 1,000 words of 400 real articles). Persons and places are exchanged for others of lexicon/, some
 * families are made up, and words of the prose take clitics and endings at random: so names and words
 * grow in number with the text as they do in news, if not in sense. One article in three is careless
 * with its hamzas.
 *
 *   npx tsx tools/make-corpus.ts FOLDER [FILES=100000] [BYTES=4200]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../server/src/cli/usage.ts'
import {
	ALEF,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	spell,
} from '../server/src/core/text/letters.ts'
import { runTool, wholeNumber } from './run-tool.ts'

const ROOT = join(import.meta.dirname, '..')
const SOURCES = ['ahwal', 'anbaa', 'barid', 'jarida', 'majalla', 'rasid', 'sahafa', 'yawm']
const LETTERS = 'بتجحدرزسشصطعفقكلمنهو'
/** One person in this many has a family nobody has heard of. */
const RARE = 6
/** So many of ten paragraphs are from seeds/; so many of the others name their source. */
const SAMPLES = 3
const SOURCED = 7
/** One article in so many leaves out one hamza on alef in so many. */
const CARELESS = 3
const LOST = 2
/** One word of the prose in this many is inflected. */
const INFLECTED = 4
/** Shorter words are mostly particles, which take no article. */
const LEAST_STEM = 4
const BEFORE = ' و ب ل ف وال بال كال'.split(' ')
const BEHIND = '  ه ها هم نا ات ين'.split(' ')
const HAMZA = new RegExp(`[${spell(ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW)}]`, 'gu')
const ARTICLE = /^و?ال/u
const SOURCE = 'بحسب'
const IN = 'في'

/** What articles are made of. */
interface Material {
	/** Paragraphs of seeds/. */
	readonly samples: readonly string[]
	readonly prose: readonly string[]
	readonly given: readonly string[]
	readonly families: readonly string[]
	readonly places: readonly string[]
}

/** Writes `files` articles of about `bytes` bytes below `folder`, a thousand a folder. */
export function makeCorpus(folder: string, files: number, bytes: number): void {
	const material = readMaterial()
	for (let n = 0; n < files; n++) {
		const source = SOURCES[n % SOURCES.length] as string
		const day = dayOf(n)
		const home = join(folder, source, day.slice(0, 4), day.slice(5, 7))
		mkdirSync(home, { recursive: true })
		writeFileSync(join(home, `${day}-${n}.txt`), article(material, random(n), bytes))
	}
}

function readMaterial(): Material {
	const seeds = join(ROOT, 'seeds')
	const texts = readdirSync(seeds).filter((file) => file.endsWith('.txt'))
	return {
		samples: texts.flatMap((file) => paragraphs(join(seeds, file))),
		prose: paragraphs(join(ROOT, 'tools/made/prose.txt')),
		given: entries('names.txt', 'given'),
		families: entries('names.txt', 'family'),
		places: entries('places.txt', 'city'),
	}
}

const paragraphs = (file: string): readonly string[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line.length > 60)

/** The last field of the lines of a lexicon that begin with `kind`. */
function entries(file: string, kind: string): readonly string[] {
	return readFileSync(join(ROOT, 'lexicon', file), 'utf8')
		.split('\n')
		.filter((line) => line.startsWith(`${kind}\t`))
		.map((line) => line.split('\t').at(-1) as string)
}

type Random = (below: number) => number

function article(material: Material, next: Random, bytes: number): string {
	const people = Array.from({ length: 6 }, () => person(material, next))
	const towns = Array.from({ length: 5 }, () => pick(material.places, next))
	const lines = [`${pick(towns, next)}: ${pick(people, next)}`]
	for (let size = 0; size < bytes; ) {
		const line = paragraph({ ...material, people, towns }, next)
		lines.push(line)
		size += Buffer.byteLength(line) + 1
	}
	const text = `${lines.join('\n')}\n`
	if (next(CARELESS) > 0) return text
	return text.replace(HAMZA, (letter) => (next(LOST) > 0 ? letter : spell(ALEF)))
}

interface Cast extends Material {
	readonly people: readonly string[]
	readonly towns: readonly string[]
}

function paragraph(cast: Cast, next: Random): string {
	if (next(10) < SAMPLES) return recast(pick(cast.samples, next), cast, next)
	const words = pick(cast.prose, next).split(' ')
	const text = words.map((word) => inflect(word, next)).join(' ')
	if (next(10) >= SOURCED) return text
	return `${text} ${SOURCE} ${pick(cast.people, next)} ${IN} ${pick(cast.towns, next)}.`
}

/** Another word of the same stem, now and then; right by its letters, not by the sentence. */
function inflect(word: string, next: Random): string {
	const isStem = word.length >= LEAST_STEM && LETTERS.includes(word.at(-1) ?? '')
	if (!isStem || next(INFLECTED) > 0) return word
	return pick(BEFORE, next) + word.replace(ARTICLE, '') + pick(BEHIND, next)
}

/** Exchanges each known given name (and the word behind it) for a person, each known city for a town. */
function recast(line: string, { given, places, people, towns }: Cast, next: Random): string {
	const words = line.split(' ')
	return words
		.map((word, i) => {
			if (given.includes(words[i - 1] ?? '')) return ''
			if (given.includes(word)) return pick(people, next)
			return places.includes(word) ? pick(towns, next) : word
		})
		.filter((word) => word !== '')
		.join(' ')
}

/** The first names of a list are the frequent ones, as in life. */
function person({ given, families }: Material, next: Random): string {
	const family = next(RARE) === 0 ? rareFamily(next) : pickFrequent(families, next)
	return `${pickFrequent(given, next)} ${family}`
}

function rareFamily(next: Random): string {
	const letters = Array.from({ length: 4 }, () => LETTERS[next(LETTERS.length)])
	return `ال${letters.join('')}ي`
}

function pick(list: readonly string[], next: Random): string {
	return list[next(list.length)] ?? ''
}

function pickFrequent(list: readonly string[], next: Random): string {
	return list[Math.floor((next(1000) * next(1000) * list.length) / 1e6)] ?? ''
}

/** One of the days of ten years. */
function dayOf(n: number): string {
	return new Date(Date.UTC(2014, 0, 1 + ((n * 7919) % 3650))).toISOString().slice(0, 10)
}

/** mulberry32, public domain, by Tommy Ettinger: small, and the same everywhere. */
function random(seed: number): Random {
	let state = seed
	return (below) => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
	}
}

if (process.argv[1]?.endsWith('make-corpus.ts')) {
	const usage = 'npx tsx tools/make-corpus.ts FOLDER [FILES] [BYTES]'
	void runTool(usage, process.argv.slice(2), ([folder, files = '100000', bytes = '4200']) => {
		if (folder === undefined) throw new UsageError('no folder is named')
		makeCorpus(folder, wholeNumber('FILES', files), wholeNumber('BYTES', bytes))
	})
}
