import type { CodeAction, Range } from 'vscode-languageserver-types'
import type { EntityKind, Message } from '../core/index.ts'
import { commandAction, REWRITE } from './action.ts'
import { mentionAt } from './at.ts'
import type { OpenArticle } from './open-article.ts'
import { standAlone } from './written-form.ts'

/**
 * The command of our clients that says what a form names: the article's URI, the form, a kind of
 * entity or `none`, and `article`, `corpus` or `user`.
 */
export const JUDGE_NAME = 'warraq.judgeName'

type Judgement = EntityKind | 'none'

/** A form that is judged, and what it is taken for now. */
interface Judged {
	readonly form: string
	readonly now: Judgement
}

/** More words than this are a sentence, not a name. */
const LONGEST = 12

/** Says of the name at a range, or of what is selected, what it is: here, in the corpus, everywhere. */
export function nameActions(article: OpenArticle, range: Range): CodeAction[] {
	const judged = mentionIn(article, range) ?? selectionIn(article, range)
	if (!judged) return []
	return JUDGEMENTS.filter(([judgement]) => judgement !== judged.now).flatMap(([judgement, says]) =>
		SCOPES.map(([scope, where]) => action(article, judged.form, judgement, says, scope, where)),
	)
}

function action(
	article: OpenArticle,
	form: string,
	judgement: Judgement,
	says: Message,
	scope: string,
	where: Message,
): CodeAction {
	const title = { en: `${says.en} ${where.en}`, ar: `${says.ar} ${where.ar}`, args: [form] }
	const command = { command: JUDGE_NAME, arguments: [article.uri, form, judgement, scope] }
	return commandAction(article, { title, kind: REWRITE }, command)
}

/** The mention that holds the whole range. */
function mentionIn({ analysis, offsetAt }: OpenArticle, { start, end }: Range): Judged | undefined {
	const mention = mentionAt(analysis, offsetAt(start))
	if (!mention || offsetAt(end) > mention.end) return undefined
	const isPart =
		offsetAt(end) > offsetAt(start) && !isWhole(mention, offsetAt(start), offsetAt(end))
	return isPart ? undefined : { form: standAlone(analysis, mention), now: mention.kind }
}

function isWhole(span: { start: number; end: number }, start: number, end: number): boolean {
	return span.start === start && span.end === end
}

/** What is selected, when it can be a name: words of one line to their ends; a proclitic may be left out. */
function selectionIn(
	{ analysis, offsetAt }: OpenArticle,
	{ start, end }: Range,
): Judged | undefined {
	const [from, to] = [offsetAt(start), offsetAt(end)]
	const form = analysis.text.slice(from, to).trim()
	const isOne = /\p{L}/u.test(form) && !/[\r\n]/u.test(form)
	if (isInWord(analysis.text, to)) return undefined
	if (!isOne || form.split(/\s+/u).length > LONGEST) return undefined
	return { form, now: 'none' }
}

function isInWord(text: string, at: number): boolean {
	return /[\p{L}\p{M}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1))
}

const JUDGEMENTS: readonly (readonly [Judgement, Message])[] = [
	[
		'PER',
		{
			en: '{0} is a person',
			ar: '{0} اسم شخص',
		},
	],
	[
		'LOC',
		{
			en: '{0} is a place',
			ar: '{0} اسم مكان',
		},
	],
	[
		'ORG',
		{
			en: '{0} is an organisation',
			ar: '{0} اسم منظمة',
		},
	],
	[
		'none',
		{
			en: '{0} is not a name',
			ar: '{0} ليس اسم علم',
		},
	],
]

const SCOPES: readonly (readonly [string, Message])[] = [
	[
		'article',
		{
			en: 'in this file',
			ar: 'في هذا الملف',
		},
	],
	[
		'corpus',
		{
			en: 'in this corpus',
			ar: 'في هذه المدوّنة',
		},
	],
	[
		'user',
		{
			en: 'everywhere (my settings)',
			ar: 'في كل مكان (إعداداتي)',
		},
	],
]
