import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types'
import {
	type Analysis,
	type ArticleDate,
	analyze,
	type DateExpression,
	type Entity,
	type EntityKind,
	type Finding,
	type Language,
	type Span,
	unannotated,
} from '../../server/src/core/index.ts'
import type { OpenArticle } from '../../server/src/features/open-article.ts'
import { openArticle } from '../../server/src/lsp/convert.ts'
import { testKnowledge } from './knowledge.ts'
import { parseMarked } from './marked.ts'

/** What a bracket of a marked text holds. */
export type Annotation = (span: Span, sofar: Annotated) => void

interface Annotated {
	readonly mentions: { start: number; end: number; kind: EntityKind; entity: number }[]
	readonly entities: (Entity & { readonly mentions: number[] })[]
	readonly dates: DateExpression[]
	readonly findings: Finding[]
}

export interface TestArticle extends OpenArticle {
	/** Where the bar stood. */
	readonly cursor: Position
	/** The text in a range. */
	at(range: Range): string
	/** The whole text after an edit. */
	after(edit: WorkspaceEdit | null | undefined): string
}

export interface Circumstances {
	readonly language?: Language
	readonly articleDate?: ArticleDate
}

/** An open article from a marked text; the n-th annotation says what the n-th bracket holds. */
export function article(
	marked: string,
	annotations: readonly Annotation[] = [],
	{ language = 'en', ...known }: Circumstances = {},
): TestArticle {
	const { text, spans, cursor } = parseMarked(marked)
	if (spans.length !== annotations.length) throw new Error('each bracket needs an annotation')
	return opened(
		{ ...unannotated(text), ...annotate(spans, annotations), ...known },
		cursor,
		language,
	)
}

/** An open article from a text with a bar in it, as the product itself reads it. */
export function analysed(marked: string): TestArticle {
	const { text, cursor } = parseMarked(marked)
	return opened(analyze(text, testKnowledge()), cursor, 'en')
}

function opened(analysis: Analysis, cursor: number, language: Language): TestArticle {
	const document = TextDocument.create('file:///news/a.txt', 'arabic-news', 1, analysis.text)
	return {
		...openArticle(document, analysis, { language, takesVersionedEdits: false }),
		cursor: document.positionAt(cursor),
		at: (range) => document.getText(range),
		after: (edit) => TextDocument.applyEdits(document, edit?.changes?.[document.uri] ?? []),
	}
}

export function person(name: string, rest: Partial<Entity> = {}): Annotation {
	return mention('PER', name, rest)
}

export function place(name: string, rest: Partial<Entity> = {}): Annotation {
	return mention('LOC', name, rest)
}

export function organisation(name: string, rest: Partial<Entity> = {}): Annotation {
	return mention('ORG', name, rest)
}

/** A mention of the entity of this kind and name. */
function mention(kind: EntityKind, name: string, rest: Partial<Entity>): Annotation {
	return (span, { mentions, entities }) => {
		const known = entities.findIndex((entity) => entity.kind === kind && entity.name === name)
		const id = `E${entities.length + 1}`
		const fresh = { id, kind, name, variants: [{ form: name, count: 1 }], ...rest, mentions: [] }
		const entity = known >= 0 ? known : entities.push(fresh) - 1
		entities[entity]?.mentions.push(mentions.push({ ...span, kind, entity }) - 1)
	}
}

export function date(value: string, rest: Partial<DateExpression> = {}): Annotation {
	return (span, { dates }) => {
		dates.push({ type: 'DATE', value, rule: 'day-month', steps: [], ...rest, ...span })
	}
}

/** A finding that is mended by putting `right` in its place; without `right` it only tells. */
export function finding(code: string, right?: string, rest: Partial<Finding> = {}): Annotation {
	return (span, { findings }) => {
		const title = { en: 'Write {0}', ar: 'اكتب {0}', args: [right ?? ''] }
		const fix = { title, safe: true, edits: [{ ...span, newText: right ?? '' }] }
		const message = { en: 'Wrong here: {0}', ar: 'خطأ هنا: {0}', args: [code] }
		const fixes = right === undefined ? [] : [fix]
		findings.push({ code, severity: 'warning', message, fixes, ...rest, ...span })
	}
}

function annotate(spans: readonly Span[], annotations: readonly Annotation[]): Annotated {
	const annotated: Annotated = { mentions: [], entities: [], dates: [], findings: [] }
	annotations.forEach((add, i) => {
		add(spans[i] as Span, annotated)
	})
	return annotated
}
