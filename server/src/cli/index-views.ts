import { rulesById } from '../core/all-rules.ts'
import {
	allReferences,
	appearsWith,
	type CorpusEntity,
	type CorpusIndex,
	corpusSize,
	type EntityKind,
	findEntities,
	findingsByRule,
	timeline,
	variantClusters,
} from '../core/index.ts'
import { UsageError } from './usage.ts'

/** What is asked of the index, beside which view of it. */
export interface Question {
	readonly text: string | undefined
	readonly kind: EntityKind | undefined
	readonly limit: number
}

/** Rows of plain values, the same for people and programs; Arabic comes last in a row. */
export interface Answer {
	readonly rows: readonly Readonly<Record<string, string | number>>[]
}

type View = (index: CorpusIndex, question: Question) => Answer

/** The views of `warraq index --show`. */
export const indexViews = {
	size: (index) => ({ rows: [{ ...corpusSize(index) }] }),
	entities: (index, question) => ({
		rows: found(index, question).map(({ count, kind, name }) => ({ count, kind, name })),
	}),
	variants: (index, { kind, limit }) => ({
		rows: variantClusters(index, kind ? { kind } : {})
			.slice(0, limit)
			.flatMap(({ likeness, preferred, forms }) =>
				forms.map(({ form, count, files, sources }) => ({
					likeness,
					count,
					files,
					sources: sources.map(([source, times]) => `${source || '.'} ${times}`).join(', '),
					preferred,
					form,
				})),
			),
	}),
	dates: (index, { text }) => ({ rows: timeline(index, text).map((entry) => ({ ...entry })) }),
	findings: (index, { text, limit }) => ({
		rows: findingsByRule(index)
			.filter(({ rule }) => text === undefined || rule === text)
			.flatMap(({ rule, wordings }) =>
				wordings
					.slice(0, limit)
					.map(({ count, files, written, wanted }) => ({ rule, count, files, wanted, written })),
			),
	}),
	references: (index, question) => {
		const { kind, key } = firstFound(index, question)
		return {
			rows: allReferences(index, kind, key).flatMap(({ path, occurrences }) =>
				occurrences.flatMap(({ label, starts }) =>
					starts.map((start) => ({ path, start, end: start + label.length, form: label })),
				),
			),
		}
	},
	company: (index, question) => ({
		rows: appearsWith(index, firstFound(index, question), question.limit).map(
			({ files, entity: { kind, name } }) => ({ files, kind, name }),
		),
	}),
} satisfies Record<string, View>

/** Throws a `UsageError` where a view cannot answer the question, whatever the index holds. */
export function wantsQuery(view: keyof typeof indexViews, { text }: Question): void {
	const isOfOne = view === 'references' || view === 'company'
	if (isOfOne && !text) throw new UsageError(`--show ${view} wants --query NAME`)
	if (view === 'dates' && text && !/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text)) {
		throw new UsageError('--show dates wants --query YYYY or YYYY-MM')
	}
	if (view === 'findings' && text !== undefined && !rulesById.has(text)) {
		throw new UsageError(`--query: no rule is called ${text}; docs/rules lists them`)
	}
}

function found(index: CorpusIndex, { text, kind, limit }: Question): readonly CorpusEntity[] {
	const query = { limit, ...(text === undefined ? {} : { text }), ...(kind ? { kind } : {}) }
	return findEntities(index, query).entities
}

function firstFound(index: CorpusIndex, question: Question): CorpusEntity {
	const [first] = found(index, { ...question, limit: 1 })
	if (!first) throw new UsageError(`no entity is called ${question.text}`)
	return first
}
