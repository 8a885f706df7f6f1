import type { WorkspaceEdit } from 'vscode-languageserver'
import { lineEdits } from '../features/line-edits.ts'
import { CORPUS_FILE } from '../workspace/corpus-file.ts'
import { objectIn, withObject } from '../workspace/edit-json.ts'
import { changeOfFile, creationOfFile } from './convert.ts'
import type { Session } from './session.ts'

/** The `warraq.json` of several folders while they are changed together. */
export class CorpusTexts {
	readonly #read: Session['readFile']
	readonly #known = new Map<string, CorpusText>()

	constructor({ readFile }: Session) {
		this.#read = readFile
	}

	/** What that of a folder says by now; undefined where it cannot be read. A folder without one may get one. */
	async of(folder: string): Promise<string | undefined> {
		return (this.#known.get(folder) ?? (await this.#open(folder))).after
	}

	change(folder: string, after: string): void {
		const known = this.#known.get(folder)
		if (known) this.#known.set(folder, { ...known, after })
	}

	/** The edit that makes all changes. */
	edit(): WorkspaceEdit {
		const documentChanges = [...this.#known].flatMap(([folder, { before, after }]) => {
			const uri = folder + CORPUS_FILE
			if (after === undefined || after === withObject(before ?? '')) return []
			const edit =
				before === undefined
					? creationOfFile(uri, after)
					: changeOfFile(uri, before, lineEdits(before, after))
			return edit.documentChanges ?? []
		})
		return documentChanges.length > 0 ? { documentChanges } : {}
	}

	async #open(folder: string): Promise<CorpusText> {
		const file = await this.#read(folder + CORPUS_FILE)
		const before = typeof file === 'string' ? file : undefined
		const text = file === undefined ? '' : before
		const after = text === undefined ? undefined : withObject(text)
		const opened = { before, after: after !== undefined && objectIn(after) ? after : undefined }
		this.#known.set(folder, opened)
		return opened
	}
}

interface CorpusText {
	/** Undefined where there is no file. */
	readonly before: string | undefined
	/** Undefined where there is one that cannot be read. */
	readonly after: string | undefined
}
