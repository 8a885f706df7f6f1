import type { Analysis } from '../analysis.ts'
import type { EntityKind } from '../entities/mention.ts'
import type { Finding } from '../findings.ts'
import { textOf } from '../text/span.ts'
import { TokenKind, type Tokens } from '../text/tokenize.ts'
import { nameKey } from './keys.ts'
import { wordingLabel } from './wording.ts'

/** What a trace is of: a name of one kind, a date value, a finding of a rule, a choice of spelling. */
export type Topic = EntityKind | 'date' | 'finding' | 'choice'

/** All topics, in the order segments are sorted by; a topic is stored as its place here. */
export const TOPICS: readonly Topic[] = ['PER', 'LOC', 'ORG', 'date', 'finding', 'choice']

/**
 * One thing that stands in an article, with places it stands at; others may be told by further traces of
 * the same thing. What the words mean depends on the topic:
 *
 * | topic | group | label |
 * |---|---|---|
 * | PER, LOC, ORG | the entity's key (`nameKey` of its canonical form) | the form as written |
 * | date | the TIMEX3 value | the value |
 * | finding | the rule's id | what is written and what it should be, see `wordingLabel` |
 * | choice | the topic, see `SpellingChoice` | the stem as written |
 */
export interface Trace {
	readonly topic: Topic
	readonly group: string
	readonly label: string
	/** UTF-16 offsets, ascending from trace to trace; none for an entity's name, which no mention may spell out. */
	readonly starts: readonly number[]
}

/** What one article leaves in the index: no text, no analysis. */
export interface Summary {
	/** The article's date, `YYYY-MM-DD`, when known. */
	readonly day?: string
	/** Visible tokens: the measure of a corpus' size. */
	readonly tokens: number
	readonly traces: readonly Trace[]
}

/** True for the topics that name entities. */
export function isName(topic: Topic): topic is EntityKind {
	return topic === 'PER' || topic === 'LOC' || topic === 'ORG'
}

/** Boils an analysis down to its summary; it must have been made without the usage of a corpus. */
export function summarize(analysis: Analysis): Summary {
	const { text, articleDate } = analysis
	const traces: Trace[] = []
	addNames(traces, analysis)
	for (const { value, start } of analysis.dates) {
		traces.push({ topic: 'date', group: value, label: value, starts: [start] })
	}
	for (const choice of analysis.choices) {
		const { topic: group, start } = choice
		traces.push({ topic: 'choice', group, label: textOf(text, choice), starts: [start] })
	}
	for (const finding of analysis.findings) {
		const { code: group, start } = finding
		traces.push({ topic: 'finding', group, label: wording(text, finding), starts: [start] })
	}
	const tokens = visibleTokens(analysis.tokens)
	const { value: day } = articleDate
	return day === null ? { tokens, traces } : { day, tokens, traces }
}

function addNames(traces: Trace[], { text, entities, mentions }: Analysis): void {
	for (const { kind, name, mentions: own } of entities) {
		const group = nameKey(name)
		traces.push({ topic: kind, group, label: name, starts: [] })
		for (const index of own) {
			const mention = mentions[index]
			if (!mention) continue
			const label = textOf(text, mention)
			traces.push({ topic: kind, group, label, starts: [mention.start] })
		}
	}
}

function visibleTokens({ kind, count }: Tokens): number {
	let visible = 0
	for (let i = 0; i < count; i++) visible += ((kind[i] as number) - TokenKind.space) >>> 31
	return visible
}

/** What is written, and what the first fix would write, with as much of the text as the fix spans. */
function wording(text: string, finding: Finding): string {
	const edit = finding.fixes[0]?.edits.length === 1 ? finding.fixes[0].edits[0] : undefined
	const written = textOf(text, edit ?? finding)
	const wanted = edit?.newText ?? ''
	return wordingLabel({ written, wanted })
}
