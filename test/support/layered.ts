import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../server/src/core/index.ts'
import { readBrackets } from './marked.ts'

/** One layer of a fixture: its label and the spans its square brackets mark. */
export interface Layer {
	readonly label: string
	readonly spans: readonly Span[]
}

/** One example: what it shows, its plain text, its layers. */
export interface LayeredExample {
	readonly title: string
	readonly text: string
	readonly layers: readonly Layer[]
}

/**
 * Reads a layered fixture: blocks parted by empty lines; in each, comment lines (`#`) that say what
 * it shows, then `label<TAB>text` lines: `text` is the plain sentence, every other label the same
 * sentence with that layer's spans in square brackets. Throws when a layer is another text.
 */
export function readLayered(name: string): readonly LayeredExample[] {
	const file = readFileSync(join(import.meta.dirname, '..', 'fixtures', `${name}.txt`), 'utf8')
	return file
		.trim()
		.split(/\n{2,}/u)
		.map(readBlock)
}

function readBlock(block: string): LayeredExample {
	const lines = block.split('\n')
	const title = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1).trim())
	const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
	const text = rows.find(([label]) => label === 'text')?.[1] ?? ''
	const marked = rows.filter(([label]) => label !== 'text')
	const layers = marked.map(([label = '', sentence = '']) => readLayer(label, sentence, text))
	return { title: title.join(' '), text, layers }
}

function readLayer(label: string, sentence: string, text: string): Layer {
	const { text: plain, spans } = readBrackets(sentence)
	if (plain !== text) throw new Error(`The layer ${label} is another text: ${sentence}`)
	return { label, spans }
}

/** The text with the given spans in square brackets: what a failing test shows. */
export function mark(text: string, spans: readonly Span[]): string {
	let marked = ''
	let from = 0
	for (const { start, end } of spans) {
		marked += `${text.slice(from, start)}[${text.slice(start, end)}]`
		from = end
	}
	return marked + text.slice(from)
}
