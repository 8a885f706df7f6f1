import type { CodeAction } from 'vscode-languageserver-types'
import { type Finding, type Message, textOf } from '../core/index.ts'
import { rules } from '../core/spelling/rules/index.generated.ts'
import { commandAction, QUICK_FIX } from './action.ts'
import type { OpenArticle } from './open-article.ts'

/**
 * The command of our clients that accepts a spelling: the article's URI, the spelling, and `article`,
 * `corpus` or `user`.
 */
export const ACCEPT_SPELLING = 'warraq.acceptSpelling'

/** For words that a spelling rule finds fault with, here and everywhere. */
export function acceptActions(article: OpenArticle, findings: readonly Finding[]): CodeAction[] {
	const forms = findings
		.filter(({ code, fixes }) => fixes.length > 0 && spellingRules.has(code))
		.map((finding) => textOf(article.analysis.text, finding))
		.filter((form) => /^[\p{L}\p{M}]+$/u.test(form))
	return [...new Set(forms)].flatMap((form) =>
		PLACES.map(([place, message]) => {
			const name = { title: { ...message, args: [form] }, kind: QUICK_FIX }
			const given = [article.uri, form, place]
			return commandAction(article, name, { command: ACCEPT_SPELLING, arguments: given })
		}),
	)
}

const spellingRules: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** Where a spelling can be accepted, and how that is offered. */
const PLACES: readonly (readonly [place: string, title: Message])[] = [
	[
		'article',
		{
			en: 'Accept {0} in this article',
			ar: 'قبول {0} في هذا المقال',
		},
	],
	[
		'corpus',
		{
			en: 'Accept {0} in this corpus',
			ar: 'قبول {0} في هذه المدوّنة',
		},
	],
	[
		'user',
		{
			en: 'Accept {0} everywhere',
			ar: 'قبول {0} في كل مكان',
		},
	],
]
