import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyze, type Finding, readKnowledge } from '../../server/src/core/index.ts'
import { applyFixes } from '../../server/src/core/spelling/fixes/apply-fixes.ts'
import { rules } from '../../server/src/core/spelling/rules/index.generated.ts'
import { overlaps } from '../../server/src/core/text/span.ts'
import { TokenKind, tokenize } from '../../server/src/core/text/tokenize.ts'
import { lexiconSections } from '../lexicon-sections.ts'
import { choice, dataFolder } from '../run-tool.ts'

const knowledge = readKnowledge(lexiconSections())
const ids = new Set(rules.map(({ id }) => id))

/** The findings of spelling rules; those about dates are scored elsewhere. */
function findingsOf(text: string, house: House = {}): readonly Finding[] {
	return analyze(text, knowledge, { house }).findings.filter(({ code }) => ids.has(code))
}

export const usage = `npm run score -- spelling --data DIR [options]

--part PART    which proof-read articles: dev (default), or held, every third one
--verbose      each miss and each false alarm
--reveal       the same of sets that are not to be read: by their licence, or because they are held back`

/**
 * Measures the spelling rules: what they find of the marked errors, how often their first fix is the
 * marked one, and what they report beside the marks. `usage` has the options.
 */
export async function score(args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			data: { type: 'string' },
			part: { type: 'string', default: 'dev' },
			verbose: { type: 'boolean', default: false },
			reveal: { type: 'boolean', default: false },
		},
	})
	const data = dataFolder(values.data)
	const part = choice('--part', values.part, ['dev', 'held'])
	const say = values.verbose ? sayLine : sayNothing
	const sayUnread = values.reveal ? say : sayNothing
	const sayOfPart = part === 'held' ? sayUnread : say
	scoreSeed(data, say)
	scoreTypography(data, say)
	scoreSentences(data, 'news-errors.jsonl', ['hamza_alef', 'ya', 'ta_marbuta'], say)
	scoreSentences(data, 'languagetool-ar.jsonl', LANGUAGE_TOOL, sayUnread, STRICT)
	scoreArticles(data, part, sayOfPart)
	for (const source of ['aljazeera', 'hespress']) scoreCleanNews(data, source, say)
}

const LANGUAGE_TOOL = [
	'hamza_alef',
	'hamza_seat',
	'ya',
	'spacing',
	'punctuation',
	'variant',
	'spelling',
]

/** That set corrects usage as well as spelling, so it is read as a strict house would. */
const STRICT = { profile: 'strict' }

type House = Readonly<Record<string, string>>

type Say = (line: string) => void

function sayLine(line: string): void {
	console.log(`    ${line}`)
}

function sayNothing(): void {}

interface SeedIssue {
	readonly start: number
	readonly end: number
	readonly text: string
	readonly category: string
	readonly confidence: number
}

function scoreSeed(data: string, say: Say): void {
	const { file, issues } = JSON.parse(
		readFileSync(join(data, 'data/spelling/seed.json'), 'utf8'),
	) as {
		file: string
		issues: SeedIssue[]
	}
	const text = readFileSync(join(data, 'seeds', file), 'utf8')
	const findings = findingsOf(text)
	const isReported = (issue: SeedIssue) => findings.some((finding) => touches(finding, issue))
	const must = issues.filter(({ confidence }) => confidence >= 0.8)
	const traps = issues.filter(({ confidence }) => confidence === 0)
	const found = must.filter(isReported)
	console.log(
		`seed: ${found.length} of ${must.length} reported, ${traps.filter(isReported).length} of ${traps.length} traps`,
	)
	for (const missed of must.filter((issue) => !isReported(issue))) say(`missed ${missed.text}`)
	for (const finding of findings) say(describeFinding(text, finding))
}

interface Sentence {
	readonly id: string
	readonly text: string
	readonly error?: { readonly start: number; readonly end: number }
	readonly corrections: readonly string[]
	readonly cat: string
}

function scoreTypography(data: string, say: Say): void {
	const cases = readRows<Sentence>(join(data, 'data/spelling/typography.jsonl'))
	const failed = cases.filter((sentence) => !passes(sentence))
	console.log(`typography: ${cases.length - failed.length} of ${cases.length}`)
	for (const { cat, text } of failed) {
		const found = findingsOf(text).map((finding) => describeFinding(text, finding))
		say(`${cat}: ${text} => ${found.join(' ')}`)
	}
}

function passes(sentence: Sentence): boolean {
	const { text, error, corrections } = sentence
	const loud = findingsOf(text).filter(({ code }) => code !== 'final-newline')
	if (!error) return loud.length === 0
	const touching = loud.filter((finding) => touches(finding, error))
	if (touching.length === 0) return false
	if (corrections[0] === '') return true
	return touching.some((finding) => wanted(sentence).includes(firstFix(text, finding)))
}

function scoreSentences(
	data: string,
	file: string,
	cats: readonly string[],
	say: Say,
	house: House = {},
): void {
	const rows = readRows<Sentence>(join(data, 'data/spelling', file)).filter(({ cat }) =>
		cats.includes(cat),
	)
	let foundInAll = 0
	for (const cat of cats) {
		const cases = rows.filter((row) => row.cat === cat && row.error)
		let found = 0
		let right = 0
		for (const row of cases) {
			const touching = findingsOf(row.text, house).filter((f) => {
				return f.severity !== 'hint' && touches(f, row.error as Span)
			})
			if (touching.length > 0) found++
			else
				say(
					`${cat} missed: ${row.text.slice(row.error?.start, row.error?.end)} -> ${row.corrections[0]} :: ${row.text.slice(Math.max(0, (row.error?.start ?? 0) - 25), (row.error?.end ?? 0) + 25)}`,
				)
			const isRight = touching.some((finding) => {
				return finding.fixes.some((_, n) => wanted(row).includes(firstFix(row.text, finding, n)))
			})
			if (isRight) right++
			else if (touching.length > 0)
				say(
					`${cat} fixed otherwise: ${row.corrections[0]} :: ${describeFinding(row.text, touching[0] as Finding)}`,
				)
		}
		foundInAll += found
		console.log(
			`${file} ${cat}: found ${percent(found, cases.length)}, fixed right ${percent(right, cases.length)} of ${cases.length}`,
		)
	}
	console.log(`${file} all: found ${percent(foundInAll, rows.filter(({ error }) => error).length)}`)
}

interface ProofRead {
	readonly file: string
	readonly expected: readonly {
		readonly start: number
		readonly end: number
		readonly surface: string
		readonly fix: string
		readonly category: string
		readonly certain: boolean
	}[]
}

const LETTERS = new Set(['hamza', 'ya-maqsura', 'ta-marbuta', 'typo', 'letters'])

/** Every third proof-read article is held back for the figure that is reported. */
function scoreArticles(data: string, part: string, say: Say): void {
	const rows = readRows<ProofRead>(join(data, 'data/spelling/articles.jsonl'))
	const chosen = rows.filter((_, n) => (n % 3 === 2) === (part === 'held'))
	const tally = new Map<string, [found: number, all: number]>()
	let inside = 0
	let loud = 0
	let words = 0
	let letters = 0
	let lettersFound = 0
	for (const { file, expected } of chosen) {
		const text = readFileSync(join(data, 'corpus', file), 'utf8').replace(/^\ufeff/u, '')
		const findings = findingsOf(text)
		const tokens = tokenize(text)
		words += tokens.kind.filter((kind) => kind === TokenKind.word).length
		for (const mark of expected) {
			if (!mark.certain) continue
			const count = tally.get(mark.category) ?? [0, 0]
			const isFound = findings.some((f) => f.severity !== 'hint' && touches(f, mark))
			tally.set(mark.category, [count[0] + (isFound ? 1 : 0), count[1] + 1])
			if (LETTERS.has(mark.category)) {
				letters++
				if (isFound) lettersFound++
			}
			if (!isFound)
				say(`${mark.category} missed: ${mark.surface} -> ${mark.fix} :: ${around(text, mark)}`)
		}
		for (const finding of findings) {
			if (finding.severity !== 'error' && finding.severity !== 'warning') continue
			loud++
			if (expected.some((mark) => touches(finding, mark))) inside++
			else say(`beside the marks: ${describeFinding(text, finding)} :: ${around(text, finding)}`)
		}
	}
	for (const [category, [found, all]] of tally)
		console.log(`articles ${part} ${category}: ${percent(found, all)} of ${all}`)
	console.log(
		`articles ${part} certain hamza, yeh, teh marbuta, typo, letters: ${percent(lettersFound, letters)} of ${letters}`,
	)
	console.log(
		`articles ${part} errors and warnings inside the marks: ${percent(inside, loud)} of ${loud}, ${(((loud - inside) * 1000) / words).toFixed(2)} outside per 1,000 words`,
	)
}

function scoreCleanNews(data: string, source: string, say: Say): void {
	const folder = join(data, 'corpus/articles', source)
	const byRule = new Map<string, number>()
	let words = 0
	let loud = 0
	for (const name of readdirSync(folder).sort()) {
		const text = readFileSync(join(folder, name), 'utf8')
		const findings = findingsOf(text)
		const tokens = tokenize(text)
		words += tokens.kind.filter((kind) => kind === TokenKind.word).length
		for (const finding of findings) {
			if (finding.severity !== 'error' && finding.severity !== 'warning') continue
			loud++
			byRule.set(finding.code, (byRule.get(finding.code) ?? 0) + 1)
			say(`${source}/${name} ${describeFinding(text, finding)} :: ${around(text, finding)}`)
		}
	}
	const rules = [...byRule].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`)
	console.log(
		`${source}: ${((loud * 1000) / words).toFixed(2)} errors and warnings per 1,000 of ${words} words (${rules.join(', ')})`,
	)
}

interface Span {
	readonly start: number
	readonly end: number
}

/** Shares a code unit, or is an insertion at the edge. */
function touches(a: Span, b: Span): boolean {
	return (
		overlaps(a, b) ||
		(a.start === a.end && a.start >= b.start && a.start <= b.end) ||
		(b.start === b.end && b.start >= a.start && b.start <= a.end)
	)
}

function wanted({ text, error, corrections }: Sentence): readonly string[] {
	if (!error) return []
	return corrections.map((fix) => text.slice(0, error.start) + fix + text.slice(error.end))
}

function firstFix(text: string, finding: Finding, n: number = 0): string {
	const fix = finding.fixes[n]
	return fix ? applyFixes(text, [fix]) : text
}

function describeFinding(text: string, { code, start, end, fixes }: Finding): string {
	const fix = fixes[0]?.edits.map(({ newText }) => newText).join('|') ?? ''
	return `[${code}] ${JSON.stringify(text.slice(start, end).slice(0, 60))} -> ${JSON.stringify(fix.slice(0, 60))}`
}

function around(text: string, { start, end }: Span): string {
	return text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/gu, ' ')
}

function percent(part: number, whole: number): string {
	return `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`
}

function readRows<Row>(file: string): readonly Row[] {
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Row)
}
