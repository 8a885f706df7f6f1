import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Analysis, analyze, textOf } from '../../../server/src/core/index.ts'
import { LONGEST_WHOLE, stretchEnds } from '../../../server/src/core/stretches/cut.ts'
import { type Stretch, stretchesOf } from '../../../server/src/core/stretches/stretch.ts'
import { testKnowledge } from '../../support/knowledge.ts'

/** Lines that have nothing to do with each other, each as different from the next as its number. */
const LINES = [
	'وصل الوفد في 3 أغسطس 2019 إلى القاهرة بعد رحلة طويلة رقم',
	'وافادت مصادر في بيروت بان الاجتماع يعقد في 12 مايو 2020 كما جاء في البيان',
	'قال محمود عباس إن اللقاء كان مثمرا وإن النتائج تظهر قريبا في التقرير',
	'الى ان يتم ذلك تبقى المدرسه مغلقة بحسب القرار',
]

function longText(first: number, lineEnd = '\n'): string {
	const lines: string[] = []
	for (let length = 0, n = first; length <= LONGEST_WHOLE; n++) {
		const line = `${LINES[(n * 7 + (n >> 3)) % LINES.length]} ${n}.`
		lines.push(line)
		length += line.length + 1
	}
	return lines.join(lineEnd) + lineEnd
}

function tile(text: string): void {
	let at = 0
	for (const { start, text: own } of stretchesOf(text)) {
		assert.equal(start, at)
		assert.equal(text.slice(start, start + own.length), own)
		at += own.length
	}
	assert.equal(at, text.length)
}

const WORD = 'كلمة'

const pieces = fc.constantFrom(WORD, `${WORD} `, '. ', '\n', '\r\n', '\ud83d\ude00', '\ud800', ' ')

function readAnew(text: string, at: number, before: readonly Stretch[]): number {
	const after = stretchesOf(`${text.slice(0, at)}ب${text.slice(at)}`, before)
	return after.filter(({ reading }) => !reading).length
}

describe('the stretches of a long text', () => {
	it('tile any text and part no token', () => {
		fc.assert(
			fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), (some) => {
				const text = some.join('').repeat(3000).slice(0, 60_000)
				tile(text)
				for (const end of stretchEnds(text)) {
					assert.doesNotMatch(
						text.slice(end - 1, end + 1),
						/\r\n|\p{L}\p{L}|[^\ud800-\udfff]\udfff/u,
					)
				}
			}),
			{ numRuns: 60 },
		)
	})

	it('stay where they are but for those an edit touches', () => {
		fc.assert(
			fc.property(
				fc.nat(999),
				fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
				(first, places) => {
					const text = longText(first)
					const before = read(stretchesOf(text))
					const anew = places.map((place) => readAnew(text, place % text.length, before))
					assert.ok(Math.min(...anew) >= 1)
					// A moved end can move the next, so that a rare edit reads more: 7 was seen once in 2,000.
					const mean = anew.reduce((sum, count) => sum + count) / anew.length
					assert.ok(mean <= 2, `${mean} are read anew by an edit`)
				},
			),
			{ numRuns: 5 },
		)
	})

	it('are the same whatever the text was before', () => {
		const [text, other] = [longText(0), longText(40)]
		const known = stretchesOf(text, read(stretchesOf(other)))
		const strip = (all: readonly Stretch[]) =>
			all.map(({ start, part, text: own }) => [start, part, own])
		assert.deepEqual(strip(known), strip(stretchesOf(text)))
	})
})

describe('a text longer than any article', () => {
	const text = longText(0)
	const analysis = analyze(text, testKnowledge())

	it('has in every line what the line has alone', () => {
		const all = text.split('\n').map((line) => analyze(`${line}\n`, testKnowledge()))
		assert.deepEqual(found(analysis), all.flatMap(found))
		assert.deepEqual(dated(analysis), all.flatMap(dated))
	})

	it('has entities of all its parts as one', () => {
		for (const { kind, name, mentions } of analysis.entities) {
			for (const mention of mentions) assert.equal(analysis.mentions[mention]?.kind, kind)
			assert.equal(mentions.length > 50, true, name)
		}
		const names = analysis.entities.map(({ kind, name }) => `${kind} ${name}`)
		assert.equal(new Set(names).size, names.length)
		analysis.mentions.forEach(({ entity }, i) => {
			assert.ok(analysis.entities[entity]?.mentions.includes(i))
		})
	})

	it('has tokens, sentences and paragraphs as if read at once', () => {
		const { tokens, sentences, article } = analysis
		assert.equal(tokens.start[tokens.count], text.length)
		assert.equal(article.paragraphs.length, text.split('\n').length - 1)
		for (const { from, to, start, end, paragraph } of sentences) {
			assert.equal(tokens.start[from], start)
			assert.equal(tokens.start[to], end)
			const around = article.paragraphs[paragraph]
			assert.ok(around && around.start <= start && end <= around.end)
		}
	})

	it('has the same words in it with other line ends', () => {
		const crlf = analyze(longText(0, '\r\n'), testKnowledge())
		assert.deepEqual(dated(crlf), dated(analysis))
		assert.deepEqual(found(crlf), found(analysis))
	})

	it('is one paragraph where it has no line end, whatever it is cut into', () => {
		const line = analyze(text.replaceAll('\n', ' '), testKnowledge())
		assert.equal(line.article.paragraphs.length, 1)
		assert.deepEqual(dated(line), dated(analysis))
	})

	it('has the date that its first lines state, and no other', () => {
		const stated = analyze(`القاهرة في 5 مارس 2018\n${text}`, testKnowledge())
		assert.equal(analysis.articleDate.value, null)
		assert.ok(stated.articleDate.value === null || stated.articleDate.value === '2018-03-05')
	})
})

function found({ text, findings }: Analysis): readonly string[] {
	return findings.map((finding) => `${finding.code} ${textOf(text, finding)}`)
}

function dated({ text, dates }: Analysis): readonly string[] {
	return dates.map((date) => `${date.value} ${textOf(text, date)}`)
}

/** As if each had been read. */
function read(stretches: readonly Stretch[]): readonly Stretch[] {
	const analysis = analyze('', testKnowledge())
	const { articleDate } = analysis
	return stretches.map((stretch) => ({ ...stretch, reading: { articleDate, analysis } }))
}
