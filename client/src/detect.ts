import {
	type Disposable,
	FileType,
	languages,
	Range,
	type TextDocument,
	type Uri,
	Uri as UriValue,
	workspace,
} from 'vscode'
import { isArabicText, SAMPLE_LENGTH } from '../../server/src/core/text/arabic-text.ts'
import { ARABIC_NEWS } from './language.ts'

/** Documents of these schemes are the editor's own, or old versions of a text. */
const IGNORED_SCHEMES = new Set(['output', 'git', 'comment', 'vscode-terminal'])
const CORPUS_FILE = 'warraq.json'

/**
 * Switches Arabic plain texts to our language, as `warraq.detect` allows. Files of other languages
 * are never touched, nor is a text that a person has switched back to plain text.
 */
export function switchArabicTexts(): Disposable[] {
	const justClosed = new Set<string>()
	const consider = async (document: TextDocument) => {
		if (await belongsToUs(document)) await languages.setTextDocumentLanguage(document, ARABIC_NEWS)
	}
	for (const document of workspace.textDocuments) void consider(document)
	return [
		workspace.onDidOpenTextDocument((document) => {
			if (!justClosed.has(document.uri.toString())) void consider(document)
		}),
		workspace.onDidChangeTextDocument(({ document }) => {
			if (isShort(document)) void consider(document)
		}),
		workspace.onDidCloseTextDocument((document) => {
			if (document.languageId !== ARABIC_NEWS) return
			// Changing the language closes and opens a document within one turn: only a person does that.
			justClosed.add(document.uri.toString())
			setTimeout(() => justClosed.delete(document.uri.toString()), 0)
		}),
	]
}

/** A text being typed can become Arabic; a long one was judged when it was opened. */
const isShort = (document: TextDocument) =>
	document.languageId === 'plaintext' &&
	document.lineCount < 50 &&
	document.getText().length <= SAMPLE_LENGTH

async function belongsToUs(document: TextDocument): Promise<boolean> {
	if (document.languageId !== 'plaintext' || IGNORED_SCHEMES.has(document.uri.scheme)) return false
	const detect = workspace.getConfiguration('warraq', document).get<string>('detect', 'auto')
	if (detect === 'off' || !isArabicText(beginning(document))) return false
	return detect === 'auto' || (await isInCorpus(document.uri))
}

function beginning(document: TextDocument): string {
	const end = document.positionAt(SAMPLE_LENGTH)
	return document.getText(new Range(0, 0, end.line, end.character))
}

/** Whether a folder above the file, up to the workspace folder, holds a `warraq.json`. */
async function isInCorpus(uri: Uri): Promise<boolean> {
	const top = workspace.getWorkspaceFolder(uri)?.uri.path ?? '/'
	let folder = UriValue.joinPath(uri, '..')
	while (true) {
		if (await isFile(UriValue.joinPath(folder, CORPUS_FILE))) return true
		const parent = UriValue.joinPath(folder, '..')
		if (folder.path === top || parent.path === folder.path) return false
		folder = parent
	}
}

async function isFile(uri: Uri): Promise<boolean> {
	try {
		return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0
	} catch {
		return false // not there, or not readable: either way no corpus starts here
	}
}
