import type { CodeAction, CodeActionKind } from 'vscode-languageserver-types'
import type { Edit, Message } from '../core/index.ts'
import type { OpenArticle } from './open-article.ts'
import { say } from './say.ts'

/** Kinds of code action, from LSP's hierarchy. */
export const QUICK_FIX = 'quickfix'
export const FIX_ALL = 'source.fixAll.warraq'
/** Changes of how something is written; nothing was wrong. */
export const REWRITE = 'refactor.rewrite'

/** What an action is called and what kind it is. */
export interface ActionName {
	readonly title: Message
	readonly kind: CodeActionKind
}

/** An action that changes the article. */
export function editAction(
	article: OpenArticle,
	{ title, kind }: ActionName,
	edits: readonly Edit[],
): CodeAction {
	return { title: say(title, article.language), kind, edit: article.change(edits) }
}

/** An action that runs a command of our clients. */
export function commandAction(
	article: OpenArticle,
	{ title: message, kind }: ActionName,
	command: { readonly command: string; readonly arguments: unknown[] },
): CodeAction {
	const title = say(message, article.language)
	return { title, kind, command: { title, ...command } }
}
