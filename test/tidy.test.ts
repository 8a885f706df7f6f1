import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** The rules of the house that no other tool checks; ARCHITECTURE.md says why they exist. */
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	encoding: 'utf8',
})
	.split('\n')
	.filter((file) => file !== '' && existsSync(file))

const sources = tracked.filter((file) => /\.(ts|mts|mjs)$/u.test(file))
const texts = tracked.filter(
	(file) =>
		/\.(ts|mts|mjs|json|md|yml|html|css)$/u.test(file) &&
		!/^(seeds|lexicon|test\/fixtures)\//u.test(file) &&
		!file.endsWith('package-lock.json'),
)

describe('the house', () => {
	it('has arrows that point one way', () => {
		assert.deepEqual(sources.flatMap(wrongArrows), [])
	})

	it('sees arrows that point the wrong way', () => {
		const file = 'server/src/core/text/example.ts'
		assert.equal(forbidden(file, ["import { x } from '../../lsp/guard.ts'"]).length, 1)
		assert.equal(
			forbidden('client/src/x.ts', ["import { x } from '../../server/src/lsp/protocol.ts'"]).length,
			1,
		)
		assert.deepEqual(forbidden(file, ["import { x } from './span.ts'"]), [])
	})

	it('keeps invisible and look-alike characters out of its texts', () => {
		assert.deepEqual(texts.flatMap(strangeCharacters), [])
	})

	it('writes one Arabic literal a line in code', () => {
		assert.deepEqual(sources.flatMap(swappingLines), [])
	})

	it('sees lines that a screen would show swapped', () => {
		const pair = ['"', '\u0627\u0628', '", "', '\u062a\u062b', '"'].join('')
		assert.ok(showsSwapped(pair))
		assert.ok(!showsSwapped(`wrong: "${'\u0627\u0628'} ${'\u062a\u062b'}"`))
	})

	it('documents every exported name of the core', () => {
		assert.deepEqual(
			sources.filter((file) => file.startsWith('server/src/core/')).flatMap(undocumented),
			[],
		)
	})
})

/** Layers from the inside out; a file may import from its own layer and from those before it. */
const layers = ['core', 'workspace', 'features', 'lsp']

function wrongArrows(file: string): string[] {
	return forbidden(file, readFileSync(file, 'utf8').split('\n'))
}

function forbidden(file: string, lines: readonly string[]): string[] {
	return lines.flatMap((line) => {
		const target = /^(?:import|export) .*from '(\.[^']+)'|^\} from '(\.[^']+)'/u.exec(line)
		const path = target?.[1] ?? target?.[2]
		if (path === undefined) return []
		const isTypeOnly = line.startsWith('import type') || line.startsWith('export type')
		const imported = normalize(join(dirname(file), path))
		return isAllowed(file, imported, isTypeOnly) ? [] : [`${file} must not import ${imported}`]
	})
}

function isAllowed(file: string, imported: string, isTypeOnly: boolean): boolean {
	if (file.startsWith('client/')) {
		const isShared = imported.startsWith('server/src/core/text/')
		return !imported.startsWith('server/') || isShared || isTypeOnly
	}
	const from = layerOf(file)
	const to = layerOf(imported)
	if (from === undefined || to === undefined) return true
	if (from === 'cli') return to === 'cli' || to === 'core' || to === 'workspace'
	return to !== 'cli' && layers.indexOf(to) <= layers.indexOf(from)
}

function layerOf(file: string): string | undefined {
	return /^server\/src\/(core|workspace|features|lsp|cli)\//u.exec(file)?.[1]
}

/** Bidi controls, no-break spaces, tatweel, presentation forms, Persian letters, decomposed text. */
function strangeCharacters(file: string): string[] {
	const text = readFileSync(file, 'utf8')
	const strange =
		/[\u00a0\u00ad\u061c\u0640\u06a9\u06cc\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufefc\ufeff]/u
	return text.split('\n').flatMap((line, index) => {
		const found = strange.exec(line)
		const place = `${file}:${index + 1}`
		if (found) return [`${place}: U+${found[0].charCodeAt(0).toString(16).padStart(4, '0')}`]
		return line === line.normalize('NFC') ? [] : [`${place}: not NFC`]
	})
}

function swappingLines(file: string): string[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, index) => (showsSwapped(line) ? [`${file}:${index + 1}`] : []))
}

/** Two Arabic runs in separate literals with only neutrals between them swap on a plain screen. */
function showsSwapped(line: string): boolean {
	return /[\u0600-\u06ff][^\p{L}\p{N}\n]*['"`][^\p{L}\p{N}\n]*['"`][^\p{L}\p{N}\n]*[\u0600-\u06ff]/u.test(
		line,
	)
}

/** An exported name without a doc comment above it; generated files and re-exports are no such thing. */
function undocumented(file: string): string[] {
	if (file.endsWith('index.ts') || file.endsWith('.generated.ts')) return []
	const lines = readFileSync(file, 'utf8').split('\n')
	return lines.flatMap((line, index) => {
		if (!/^export (?:function|interface|type|class) /u.test(line)) return []
		const above = lines[index - 1]?.trim() ?? ''
		return above.endsWith('*/') ? [] : [`${file}:${index + 1}: ${line.slice(0, 60)}`]
	})
}
