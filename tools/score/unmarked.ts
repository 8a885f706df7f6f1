import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { senseBit } from '../../server/src/core/dates/senses.ts'
import { analyze, type Knowledge, tokenText } from '../../server/src/core/index.ts'
import { ABSENT, lookUp } from '../../server/src/core/lexicon/word-table.ts'

/** Words that mostly head dates: where one stands outside every expression something may be missing. */
const HEADS =
	senseBit.month |
	senseBit.weekday |
	senseBit.unit |
	senseBit.deictic |
	senseBit.part |
	senseBit.season |
	senseBit.decade |
	senseBit.direction

/** Prints, of every so-manieth article, what stands round date words left unmarked; or what is marked. */
export function printUnmarked(
	data: string,
	knowledge: Knowledge,
	what: 'unmarked' | 'marked',
	every: number,
): void {
	const corpus = join(data, 'corpus')
	const manifest = readFileSync(join(corpus, 'manifest.jsonl'), 'utf8').trim().split('\n')
	for (const [i, line] of manifest.entries()) {
		if (i % every !== 0) continue
		const { file, date } = JSON.parse(line) as { file: string; date: string | null }
		const text = readFileSync(join(corpus, file), 'utf8')
		const options = date ? { articleDate: { value: date, source: 'metadata' as const } } : {}
		const { tokens, dates } = analyze(text, knowledge, options)
		if (what === 'marked') {
			for (const each of dates) {
				console.log(`${each.value}\t${each.rule}\t${around(text, each.start, each.end)}`)
			}
			continue
		}
		for (let token = 0; token < tokens.count; token++) {
			const start = tokens.start[token] as number
			const found = lookUp(knowledge.dates.words, text, start, tokens.start[token + 1] as number)
			if (found === ABSENT || ((knowledge.dates.lexemes[found]?.bits ?? 0) & HEADS) === 0) continue
			if (dates.some((each) => each.start <= start + 2 && start < each.end)) continue
			const word = tokenText(tokens, token)
			console.log(`${word}\t${around(text, start, start + word.length)}`)
		}
	}
}

function around(text: string, start: number, end: number): string {
	const before = text.slice(Math.max(0, start - 40), start)
	const behind = text.slice(end, end + 30)
	return `${before}[${text.slice(start, end)}]${behind}`.replace(/\s+/gu, ' ')
}
