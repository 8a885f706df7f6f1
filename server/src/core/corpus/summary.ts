import type { Analysis } from '../analysis.ts'
import type { EntityKind } from '../entities/mention.ts'
import type { Finding } from '../findings.ts'
import { textOf } from '../text/span.ts'
import { TokenKind, type Tokens } from '../text/tokenize.ts'
import { nameKey } from './keys.ts'

/** What a trace is of: a name of one kind, a date value, a finding of a rule, a choice of spelling. */
export type Topic = EntityKind | 'date' | 'finding' | 'choice'

/** All topics, in the order segments are sorted by; a topic is stored as its place here. */
export const TOPICS: readonly Topic[] = ['PER', 'LOC', 'ORG', 'date', 'finding', 'choice']

/**
 * One thing that stands in an article, with every place it stands at. What the words mean depends on
 * the topic:
 *
 * | topic | group | label |
 * |---|---|---|
 * | PER, LOC, ORG | the entity's key (`nameKey` of its canonical form) | the form as written |
 * | date | the TIMEX3 value | the value |
 * | finding | the rule's id | what is written and what it should be, parted by a tab |
 * | choice | the topic, see `SpellingChoice` | the stem as written |
 */
export interface Trace {
	readonly topic: Topic
	readonly group: string
	readonly label: string
	/** UTF-16 offsets, ascending; never empty but for an entity's name that no mention spells out. */
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

/** A finding's words are kept up to this length (UTF-16): longer ones are counted by rule only. */
const LONGEST_WORDING = 40

/** True for the topics that name entities. */
export function isName(topic: Topic): topic is EntityKind {
	return topic === 'PER' || topic === 'LOC' || topic === 'ORG'
}

/** Boils an analysis down to its summary; it must have been made without the usage of a corpus. */
export function summarize(analysis: Analysis): Summary {
	const traces = new Traces()
	addNames(traces, analysis)
	for (const { value, start } of analysis.dates) traces.add('date', value, value, start)
	for (const choice of analysis.choices) {
		traces.add('choice', choice.topic, textOf(analysis.text, choice), choice.start)
	}
	for (const finding of analysis.findings) {
		traces.add('finding', finding.code, wording(analysis.text, finding), finding.start)
	}
	const { value } = analysis.articleDate
	const size = { tokens: visibleTokens(analysis.tokens), traces: traces.all() }
	return value === null ? size : { day: value, ...size }
}

function addNames(traces: Traces, { text, entities, mentions }: Analysis): void {
	for (const { kind, name, mentions: own } of entities) {
		const key = nameKey(name)
		traces.mention(kind, key, name)
		for (const index of own) {
			const mention = mentions[index]
			if (mention) traces.add(kind, key, textOf(text, mention), mention.start)
		}
	}
}

function visibleTokens({ kind }: Tokens): number {
	let count = 0
	for (const one of kind) if (one < TokenKind.space) count++
	return count
}

/** What is written, and what the first fix would write, with as much of the text as the fix spans. */
function wording(text: string, finding: Finding): string {
	const edit = finding.fixes[0]?.edits.length === 1 ? finding.fixes[0].edits[0] : undefined
	const written = textOf(text, edit ?? finding)
	const wanted = edit?.newText ?? ''
	const isShort = written.length <= LONGEST_WORDING && wanted.length <= LONGEST_WORDING
	return isShort ? `${written}\t${wanted}` : '\t'
}

/** Collects traces by topic, group and label. */
class Traces {
	readonly #byName = new Map<
		string,
		{ topic: Topic; group: string; label: string; starts: number[] }
	>()

	/** Makes the trace known, without a place. */
	mention(topic: Topic, group: string, label: string): number[] {
		const name = `${topic}\u0000${group}\u0000${label}`
		let trace = this.#byName.get(name)
		if (!trace) {
			trace = { topic, group, label, starts: [] }
			this.#byName.set(name, trace)
		}
		return trace.starts
	}

	add(topic: Topic, group: string, label: string, start: number): void {
		this.mention(topic, group, label).push(start)
	}

	all(): readonly Trace[] {
		return [...this.#byName.values()]
	}
}
