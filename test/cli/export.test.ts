import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { exporters } from '../../server/src/cli/export/exporters.ts'
import type { Mark } from '../../server/src/cli/export/layers.ts'
import { markedUp } from '../../server/src/cli/export/marked-up.ts'
import { piecesOf } from '../../server/src/cli/export/pieces.ts'
import { type Analysis, tokenize } from '../../server/src/core/index.ts'
import { Bench } from './warraq.ts'

/** Emoji before and between the names, CRLF and LF, a tab, markup characters, a glued conjunction. */
const TEXT = [
	'السيسي وحفتر 😀 في القاهرة',
	'القاهرة - 😀😀 زار خليفة حفتر مصر في 3 أغسطس/آب الماضي،\tوالتقى «الرئيس» عبدالفتاح السيسي & <غيره>.',
	'وقال وزير الخارجية سامح شكري 👍🏽 إن الجامعة العربية [ستجتمع] يوم 12 يناير 2020 في تونس.',
	'',
].join('\r\n')

interface Marked {
	readonly start: number
	readonly end: number
	readonly text: string
	readonly type: string
}

describe('warraq export', () => {
	const bench = new Bench()
	let names: readonly Marked[]
	let dates: readonly Marked[]

	before(() => {
		writeFileSync(bench.path('a.txt'), `\ufeff${TEXT}`)
		const { out } = bench.run(['annotate', '--date', '2019-12-29', 'a.txt'])
		const annotation = JSON.parse(out)
		names = annotation.entities.map(pickMarked)
		dates = annotation.dates.map(pickMarked)
		assert.ok(names.length >= 6 && dates.length >= 2, out)
	})

	after(() => bench.remove())

	const exported = (format: string, ...more: readonly string[]) => {
		const args = ['export', '--date', '2019-12-29', '--format', format, ...more, 'a.txt']
		const { code, out, err } = bench.run(args)
		assert.deepEqual([code, err], [0, ''])
		return out
	}
	const exportedFile = (format: string, ending: string) => {
		exported(format, '--out', format)
		return readFileSync(bench.path(format, `a${ending}`), 'utf8')
	}

	it('gives brat code points in a text of its own', () => {
		const points = [...exportedFile('brat', '.txt')]
		assert.ok(!points.includes('\r') && points[0] !== '\ufeff')
		const lines = readFileSync(bench.path('brat', 'a.ann'), 'utf8').split('\n')
		const found = lines.flatMap((line) => {
			const [, type, start, end, words] = /^T\d+\t(\w+) (\d+) (\d+)\t(.*)$/u.exec(line) ?? []
			if (type === undefined) return []
			assert.equal(points.slice(Number(start), Number(end)).join(''), words)
			return [{ type, text: words }]
		})
		assert.deepEqual(
			found,
			[...names, ...dates].map(({ type, text }) => ({ type, text })),
		)
		assert.match(
			readFileSync(bench.path('brat', 'annotation.conf'), 'utf8'),
			/^\[entities\]\nPER\n/u,
		)
	})

	it('gives brat a line an annotation, also as Python parts lines', () => {
		const text = 'وصل الوفد يوم الأحد \f 29 ديسمبر 2019'
		const input = JSON.stringify({ id: 'parted', text })
		assert.equal(bench.run(['export', '-f', 'brat', '--out', 'parted'], input).code, 0)
		const lines = readFileSync(bench.path('parted', 'parted.ann'), 'utf8').split(/[\n\f]/u)
		assert.match(lines[0] ?? '', /^T1\tDATE \d+ \d+;\d+ \d+\t/u)
		for (const line of lines.slice(0, -1)) assert.match(line, /^[T#]\d+\t/u)
	})

	it('gives CoNLL a token and a tag a line, names being what NLTK reads too', () => {
		const out = exported('conll')
		const chunks: { type: string; text: string }[] = []
		for (const line of out.split('\n')) {
			const [word = '', tag = 'O'] = line.split(' ')
			if (tag.startsWith('B-')) chunks.push({ type: tag.slice(2), text: word })
			if (tag.startsWith('I-')) {
				const open = chunks.at(-1)
				assert.equal(open?.type, tag.slice(2))
				if (open) open.text += word
			}
		}
		const squeezed = names.map(({ type, text }) => ({ type, text: text.replace(/\s/gu, '') }))
		assert.deepEqual(chunks, squeezed)
		writeFileSync(bench.path('a.conll'), out)
		const byNltk = python(
			bench.folder,
			`from nltk.corpus.reader.conll import ConllCorpusReader
from nltk.chunk.util import conlltags2tree
for sentence in ConllCorpusReader('.', ['a.conll'], ('words', 'pos')).tagged_sents():
    tree = conlltags2tree([(word, '-', tag) for word, tag in sentence])
    for chunk in tree.subtrees(lambda node: node.label() != 'S'):
        print(chunk.label(), ''.join(word for word, _ in chunk))`,
		)
		if (byNltk === undefined) return
		assert.equal(byNltk, squeezed.map(({ type, text }) => `${type} ${text}\n`).join(''))
	})

	it('gives WebAnno UTF-16 offsets of the text as it was', () => {
		const rows = exportedFile('webanno', '.tsv')
			.split('\n')
			.filter((line) => /^\d+-\d+\t/u.test(line))
			.map((line) => line.split('\t'))
		const spans = new Map<string, { start: number; end: number; type: string }>()
		for (const [, place = '', word = '', name, kind, type] of rows) {
			const [start = 0, end = 0] = place.split('-').map(Number)
			assert.equal(TEXT.slice(start, end), word.replace(/\\(.)/gu, '$1'))
			const label = kind === '_' ? type : kind
			const id = /\[(\d+)\]$/u.exec(label ?? '')?.[1]
			if (id === undefined) continue
			assert.ok(kind === '_' || name?.endsWith(`[${id}]`))
			const known = spans.get(id)
			if (known) known.end = end
			else spans.set(id, { start, end, type: label?.replace(/\[\d+\]$/u, '') ?? '' })
		}
		const wanted = [...names, ...dates].sort((a, b) => a.start - b.start)
		assert.deepEqual(
			[...spans.values()],
			wanted.map(({ start, end, type }) => ({ start, end, type })),
		)
	})

	it('gives TEI elements in well-formed XML', () => {
		const xml = exportedFile('tei', '.xml')
		assertWellFormed(bench, 'tei/a.xml')
		const found = elements(xml, /<(persName|placeName|orgName|date)([^>]*[^>/])>([^<]*)<\/\1>/gu)
		const kinds = { persName: 'PER', placeName: 'LOC', orgName: 'ORG', date: 'DATE' } as const
		assert.deepEqual(
			found.map(({ name, text }) => ({ type: kinds[name as keyof typeof kinds], text })),
			inOrder(names, dates).map(({ type, text }) => ({ type, text })),
		)
		assert.match(xml, /<date when="2019-08-03" n="2019-08-03">/u)
		assert.match(xml, /&amp; &lt;غيره&gt;/u)
	})

	it('gives TimeML the whole text with its dates', () => {
		const xml = exportedFile('timeml', '.tml')
		assertWellFormed(bench, 'timeml/a.tml')
		assert.match(
			xml,
			/<DCT><TIMEX3 tid="t0" type="DATE" value="2019-12-29" functionInDocument="CREATION_TIME">/u,
		)
		const [, body = ''] = /<TEXT>([\s\S]*)<\/TEXT>/u.exec(xml) ?? []
		assert.equal(unescaped(body.replace(/<[^>]*>/gu, '')), TEXT)
		assert.deepEqual(
			elements(body, /<(TIMEX3)([^>]*)>([^<]*)<\/TIMEX3>/gu).map(({ text }) => text),
			dates.map(({ text }) => text),
		)
	})

	it('gives TimeML a range as two dates and their duration, numbered on', () => {
		const line = JSON.stringify({ id: 'r', text: 'من 4 إلى 7 أبريل 2024 ثم في 9 أبريل 2024' })
		assert.equal(bench.run(['export', '-f', 'timeml', '--out', 'range'], line).code, 0)
		const xml = readFileSync(bench.path('range', 'r.tml'), 'utf8')
		assertWellFormed(bench, 'range/r.tml')
		assert.deepEqual(
			[...xml.matchAll(/<TIMEX3 tid="(t[1-9])"[^>]* value="([^"]+)"/gu)].map(([, ...id]) => id),
			[
				['t1', '2024-04-04'],
				['t2', '2024-04-07'],
				['t3', 'PX'],
				['t4', '2024-04-09'],
			],
		)
		assert.match(xml, /beginPoint="t1" endPoint="t2"/u)
	})

	it('gives Web Annotation code points and quotes', () => {
		const { items } = JSON.parse(exported('web-annotation'))
		const points = [...TEXT]
		const found = items.map(({ body, target }: WebAnnotation) => {
			const [{ start, end }, { exact }] = target.selector
			assert.equal(points.slice(start, end).join(''), exact)
			return { type: body[0].value, text: exact }
		})
		assert.deepEqual(
			found,
			[...names, ...dates].map(({ type, text }) => ({ type, text })),
		)
	})

	it('gives doccano and Label Studio UTF-16 offsets', () => {
		const wanted = [...names, ...dates].map(({ start, end, type }) => [start, end, type])
		const { text, label } = JSON.parse(exported('doccano'))
		assert.deepEqual([text, label], [TEXT, wanted])
		const [task] = JSON.parse(exported('label-studio'))
		const [{ result }] = task.predictions
		assert.equal(task.data.text, TEXT)
		assert.deepEqual(
			result.map(({ value }: LabelStudioResult) => [value.start, value.end, value.labels[0]]),
			wanted,
		)
	})

	it('gives spaCy code points', () => {
		const { text, entities } = JSON.parse(exported('spacy'))
		const points = [...text]
		assert.deepEqual(
			entities.map(([start, end]: [number, number]) => points.slice(start, end).join('')),
			inOrder(names, dates).map((mark) => mark.text),
		)
	})

	it('gives tables of names and of dates', () => {
		const rows = readCsv(exported('csv-entities'))
		assert.deepEqual(
			rows.map(({ start, end, type, text }) => [start, end, type, text]),
			names.map(({ start, end, type, text }) => [String(start), String(end), type, text]),
		)
		const [first] = readCsv(exported('csv-dates'))
		assert.deepEqual([first?.article, first?.value], ['2019-12-29', '2019-08-03'])
	})

	it('makes no file over another, nor outside its folder', () => {
		exported('timeml', '--out', 'again')
		const { code, err } = bench.run(['export', '-f', 'timeml', '--out', 'again', 'a.txt'])
		assert.equal(code, 1)
		assert.match(err, /^warraq: again\/a\.tml exists[^\n]*\n$/u)
		const brat = bench.run(['export', '-f', 'brat', '--out', 'twice', 'a.txt'])
		assert.equal(brat.code, 0)
		assert.equal(bench.run(['export', '-f', 'brat', '--out', 'twice', 'a.txt']).code, 1)
		const line = JSON.stringify({ id: '../../outside', text: TEXT })
		assert.equal(bench.run(['export', '-f', 'timeml', '--out', 'lines'], line).code, 0)
		assert.ok(existsSync(bench.path('lines', 'outside.tml')))
	})

	it('makes no folders of backslashes, where these are letters of a name', function () {
		if (process.platform === 'win32') this.skip()
		const line = JSON.stringify({ id: 'b\\c\\..\\d.txt', text: TEXT })
		assert.equal(bench.run(['export', '-f', 'timeml', '--out', 'backslash'], line).code, 0)
		assert.deepEqual(readdirSync(bench.path('backslash')), ['b_c_.._d.tml'])
	})

	it('adds documents to a folder of exports, whose configuration it leaves as it is', () => {
		const add = (id: string) => {
			return bench.run(
				['export', '-f', 'brat', '--out', 'grown'],
				JSON.stringify({ id, text: TEXT }),
			)
		}
		assert.deepEqual([add('one').err, add('two').err], ['', ''])
		assert.ok(existsSync(bench.path('grown', 'two.ann')))
		writeFileSync(bench.path('grown', 'annotation.conf'), '[entities]\nPerson\n')
		const { code, err } = add('three')
		assert.equal(code, 0)
		assert.match(err, /^warraq: grown\/annotation\.conf exists: left as it is\n$/u)
		assert.ok(existsSync(bench.path('grown', 'three.ann')))
	})

	it('makes all files of a document or none', () => {
		mkdirSync(bench.path('half'))
		writeFileSync(bench.path('half', 'a.ann'), 'mine')
		assert.equal(bench.run(['export', '-f', 'brat', '--out', 'half', 'a.txt']).code, 1)
		assert.ok(!existsSync(bench.path('half', 'a.txt')))
	})

	it('takes what it made in the folder it reads for no document', () => {
		mkdirSync(bench.path('in', 'place'), { recursive: true })
		writeFileSync(bench.path('in', 'place', 'a.txt'), TEXT)
		const run = () => bench.run(['export', '-f', 'brat', '--out', 'in/out', 'in'])
		assert.equal(run().code, 0)
		assert.equal(run().err, 'warraq: in/out/in/place/a.txt exists: nothing is written over\n')
		assert.ok(!existsSync(bench.path('in', 'out', 'in', 'out')))
	})

	it('leaves no half file on a full disk', () => {
		mkdirSync(bench.path('full'))
		writeFileSync(bench.path('long.txt'), TEXT.repeat(400))
		const script = `mount -t tmpfs -o size=40k tmpfs full &&
			"$0" "$1" export -f brat --out full/out long.txt; echo "code $?"; find full -type f`
		const ran = bench.runMounting(script)
		if (!ran) return
		assert.match(ran.err, /^warraq: ENOSPC[^\n]*\n$/u)
		assert.equal(ran.out, 'code 2\nfull/out/annotation.conf\n')
	})

	it('names the document that has no file, and makes those of the others', () => {
		const ids = ['same', 'same', 'ب'.repeat(200), 'same.tml/below', 'last']
		const input = ids.map((id) => JSON.stringify({ id, text: TEXT })).join('\n')
		const { code, err } = bench.run(['export', '-f', 'timeml', '--out', 'some'], input)
		assert.equal(code, 1)
		const [first, second, third, rest] = err.split('\n')
		assert.match(first ?? '', /^warraq: some\/same\.tml exists/u)
		assert.match(second ?? '', /^warraq: ENAMETOOLONG/u)
		assert.match(third ?? '', /^warraq: (?:ENOTDIR|some\/same\.tml)/u)
		assert.equal(rest, '')
		assert.ok(existsSync(bench.path('some', 'last.tml')))
	})

	it('takes any text in every format', () => {
		const nasty = ['', '\u0000\u0007', '\ud800', '\r', 'ا'.repeat(3000), '\u2028\u0640\u064b 😀']
		const lines = nasty.map((text, n) => JSON.stringify({ id: `n${n}`, text }))
		const input = [...lines, JSON.stringify({ id: 'broken \ud800\tname', text: TEXT })].join('\n')
		for (const format of Object.keys(exporters)) {
			const isFiles = 'files' in exporters[format as keyof typeof exporters]
			const more = isFiles ? ['--out', `nasty-${format}`] : []
			const { code, err } = bench.run(['export', '-f', format, ...more], input)
			assert.deepEqual([code, err], [0, ''], format)
		}
		for (const n of nasty.keys()) assertWellFormed(bench, `nasty-tei/n${n}.xml`)
	})

	it('looks at a mark about as often in a long text as in a short one', () => {
		const times = 1000
		const tokens = tokenize(`${WORD} `.repeat(times))
		let looks = 0
		const look = (offset: number) => {
			looks++
			return offset
		}
		const marks = Array.from({ length: times }, (_, n) => ({
			get start() {
				return look(n * (WORD.length + 1))
			},
			get end() {
				return look(n * (WORD.length + 1) + WORD.length)
			},
		}))
		const words = Array.from({ length: times }, (_, n) => {
			const start = n * (WORD.length + 1)
			return { start, end: start + WORD.length, from: 2 * n, to: 2 * n + 1, paragraph: 0 }
		})
		for (const [n, word] of words.entries()) {
			const { start, end } = word
			const analysis = { tokens, text: tokens.text } as Analysis
			assert.deepEqual(piecesOf(analysis, word, marks), [{ start, end, mark: n }])
			const marked = markedUp(analysis, marks as unknown as readonly Mark[], word, () => '!')
			assert.equal(marked, '!')
		}
		assert.ok(looks < 60 * times, `${looks} looks`)
	})
})

const WORD = 'القاهرة'

interface WebAnnotation {
	readonly body: readonly [{ readonly value: string }]
	readonly target: {
		readonly selector: readonly [{ start: number; end: number }, { readonly exact: string }]
	}
}

interface LabelStudioResult {
	readonly value: {
		readonly start: number
		readonly end: number
		readonly labels: readonly [string]
	}
}

function pickMarked({ start, end, text, type }: Marked): Marked {
	return { start, end, text, type }
}

function inOrder(...layers: readonly (readonly Marked[])[]): readonly Marked[] {
	return layers.flat().sort((a, b) => a.start - b.start)
}

function elements(xml: string, pattern: RegExp): readonly { name: string; text: string }[] {
	return Array.from(xml.matchAll(pattern), ([, name = '', , text = '']) => ({
		name,
		text: unescaped(text),
	}))
}

function unescaped(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#13;', '\r')
		.replaceAll('&amp;', '&')
}

type Row = { readonly [column in 'start' | 'end' | 'type' | 'text' | 'article' | 'value']?: string }

/** No cell of the tests holds a quote or a line end. */
function readCsv(text: string): readonly Row[] {
	const [head = '', ...rows] = text.trimEnd().split('\n')
	return rows.map(
		(row): Row => Object.fromEntries(head.split(',').map((name, i) => [name, row.split(',')[i]])),
	)
}

/** By a parser nobody here wrote (Debian: libxml2-utils). */
function assertWellFormed(bench: Bench, file: string): void {
	const { status, stderr, error } = spawnSync('xmllint', ['--noout', bench.path(file)])
	if (error) console.log('      not tested: xmllint is not installed')
	else assert.equal(status, 0, stderr.toString())
}

/** What a program in Python prints; undefined when Python lacks what it imports (Debian: python3-nltk). */
function python(folder: string, program: string): string | undefined {
	const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', program], { cwd: folder })
	if (status === 0) return stdout.toString()
	assert.match(stderr?.toString() ?? 'No module named', /No module named|not found/u)
	console.log('      not tested: python3-nltk is not installed')
	return undefined
}
