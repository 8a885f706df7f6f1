import type { WorkspaceEdit } from 'vscode-languageserver'
import { acceptanceEdit } from './acceptance.ts'
import { articleDateEdit, type Places } from './article-date.ts'
import { nameJudgementEdit } from './name-judgement.ts'
import type {
	AcceptSpellingParams,
	ArticleParams,
	JudgeNameParams,
	SetArticleDateParams,
} from './protocol.ts'
import type { Session } from './session.ts'

/** The edit that writes an article's date into its `warraq.json`. Throws what `articleDateEdit` throws. */
export const articleDate = edited<SetArticleDateParams>(articleDateEdit)

/** The edit that makes a corpus accept a spelling. Throws what `acceptanceEdit` throws. */
export const acceptance = edited<AcceptSpellingParams>(acceptanceEdit)

/** The edit that makes a corpus say what a form names. Throws what `nameJudgementEdit` throws. */
export const nameJudgement = edited<JudgeNameParams>(nameJudgementEdit)

/** Gives an edit of a corpus file what it needs of the session. */
function edited<Params extends ArticleParams>(
	edit: (params: Params, places: Places) => Promise<WorkspaceEdit>,
) {
	return async (session: Session, params: Params): Promise<WorkspaceEdit> => {
		const { articles, folders, readFile } = session
		const corpus = await articles.corpusOf(params.textDocument.uri)
		return edit(params, { corpus, folders: folders.uris, readFile })
	}
}
