import { ConfigurationTarget, workspace } from 'vscode'
import type { JudgeNameParams } from '../../server/src/lsp/protocol.ts'

/** What a form names; `none` where it is no name. */
export type Judgement = JudgeNameParams['judgement']

/** The setting `warraq.names`. */
interface UserNames {
	readonly add?: Readonly<Partial<Record<string, readonly string[]>>>
	readonly ignore?: readonly string[]
}

/** Writes what a form names into the user's own settings. */
export async function judgeEverywhere(form: string, judgement: Judgement): Promise<void> {
	const settings = workspace.getConfiguration('warraq')
	const known = settings.inspect<UserNames>('names')?.globalValue ?? {}
	await settings.update('names', withJudgement(known, form, judgement), ConfigurationTarget.Global)
}

/** The lists with the form in one of them only; empty lists are left out, what we do not know stays. */
function withJudgement(
	{ add = {}, ignore = [], ...others }: UserNames,
	form: string,
	judgement: Judgement,
): UserNames {
	const listed = (forms: readonly string[], isWanted: boolean) => {
		const rest = forms.filter((known) => known !== form)
		return isWanted ? [...rest, form] : rest
	}
	const added = ['PER', 'LOC', 'ORG'].flatMap((kind) => {
		const forms = listed(add[kind] ?? [], kind === judgement)
		return forms.length > 0 ? [[kind, forms] as const] : []
	})
	const ignored = listed(ignore, judgement === 'none')
	return {
		...others,
		...(added.length > 0 ? { add: Object.fromEntries(added) } : {}),
		...(ignored.length > 0 ? { ignore: ignored } : {}),
	}
}
