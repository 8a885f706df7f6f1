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
	for (const { value, start } of analysis.dates) {
		traces.group('date', value).trace(value).starts.push(start)
	}
	for (const choice of analysis.choices) {
		const { starts } = traces.group('choice', choice.topic).trace(textOf(analysis.text, choice))
		starts.push(choice.start)
	}
	for (const finding of analysis.findings) {
		const { starts } = traces.group('finding', finding.code).trace(wording(analysis.text, finding))
		starts.push(finding.start)
	}
	const { value } = analysis.articleDate
	const size = { tokens: visibleTokens(analysis.tokens), traces: traces.all }
	return value === null ? size : { day: value, ...size }
}

function addNames(traces: Traces, { text, entities, mentions }: Analysis): void {
	for (const { kind, name, mentions: own } of entities) {
		const group = traces.group(kind, nameKey(name))
		group.trace(name)
		for (const index of own) {
			const mention = mentions[index]
			if (mention) group.trace(textOf(text, mention)).starts.push(mention.start)
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
	const isShort = written.length <= LONGEST_WORDING && wanted.length <= LONGEST_WORDING
	return isShort ? `${written}\t${wanted}` : '\t'
}

/** Collects traces by topic, group and label, in the order they are first met. */
class Traces {
	readonly all: GrowingTrace[] = []
	readonly #byTopic = new Map<Topic, Map<string, Group>>()

	/** The traces of one group, to which labels may be added. */
	group(topic: Topic, name: string): Group {
		let groups = this.#byTopic.get(topic)
		if (!groups) {
			groups = new Map()
			this.#byTopic.set(topic, groups)
		}
		let group = groups.get(name)
		if (!group) {
			group = new Group(topic, name, this.all)
			groups.set(name, group)
		}
		return group
	}
}

interface GrowingTrace extends Trace {
	readonly starts: number[]
}

/** Most groups have one label or two: only where they are many is a map worth making. */
const FEW = 8

class Group {
	readonly #topic: Topic
	readonly #name: string
	readonly #all: GrowingTrace[]
	readonly #own: GrowingTrace[] = []
	#byLabel: Map<string, GrowingTrace> | undefined

	constructor(topic: Topic, name: string, all: GrowingTrace[]) {
		this.#topic = topic
		this.#name = name
		this.#all = all
	}

	/** The trace with this label, made without a place where there is none. */
	trace(label: string): GrowingTrace {
		return this.#find(label) ?? this.#make(label)
	}

	#find(label: string): GrowingTrace | undefined {
		if (this.#byLabel) return this.#byLabel.get(label)
		for (const trace of this.#own) if (trace.label === label) return trace
		return undefined
	}

	#make(label: string): GrowingTrace {
		const trace = { topic: this.#topic, group: this.#name, label, starts: [] }
		this.#all.push(trace)
		this.#own.push(trace)
		if (this.#byLabel) this.#byLabel.set(label, trace)
		else if (this.#own.length > FEW)
			this.#byLabel = new Map(this.#own.map((one) => [one.label, one]))
		return trace
	}
}
