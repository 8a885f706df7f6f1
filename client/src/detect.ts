import { parse } from 'jsonc-parser'
import {
	type Disposable,
	languages,
	Range,
	type TextDocument,
	type Uri,
	Uri as UriValue,
	workspace,
} from 'vscode'
import { isArabicText, SAMPLE_LENGTH } from '../../server/src/core/text/arabic-text.ts'
import { isUtf32ReadAsUtf16 } from '../../server/src/core/text/utf-32.ts'
import { ARABIC_NEWS } from './language.ts'
import { readFile } from './read-file.ts'

/** Documents of these schemes are the editor's own, or old versions of a text. */
const IGNORED_SCHEMES = new Set(['output', 'git', 'comment', 'vscode-terminal'])
const CORPUS_FILE = 'warraq.json'

/**
 * Switches Arabic plain texts to our language, as `warraq.detect` allows. Files of other languages
 * are never touched, nor is a text that a person has switched back to plain text.
 */
export function switchArabicTexts(): Disposable[] {
	const justClosed = new Set<string>()
	const switchedBack = new Set<string>()
	const consider = async (document: TextDocument) => {
		const isOurs = await belongsToUs(document)
		// Meanwhile it may have been closed, or switched to another language.
		const isPlain = document.languageId === 'plaintext' && !document.isClosed
		if (!isOurs || !isPlain || switchedBack.has(document.uri.toString())) return
		await languages.setTextDocumentLanguage(document, ARABIC_NEWS)
	}
	const considerAll = () => {
		for (const document of workspace.textDocuments) void consider(document)
	}
	considerAll()
	return [
		workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration('warraq.detect')) considerAll()
		}),
		workspace.onDidOpenTextDocument((document) => {
			if (justClosed.has(document.uri.toString())) switchedBack.add(document.uri.toString())
			else void consider(document)
		}),
		workspace.onDidChangeTextDocument(({ document }) => {
			if (isShort(document)) void consider(document)
		}),
		workspace.onDidCloseTextDocument((document) => {
			switchedBack.delete(document.uri.toString())
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
	const text = beginning(document)
	if (detect === 'off' || isUtf32ReadAsUtf16(text) || !isArabicText(text)) return false
	const corpus = await corpusAbove(document.uri)
	return corpus ? corpus.detect !== 'off' : detect !== 'marker'
}

/** So much of a document as tells what it is. */
export function beginning(document: TextDocument): string {
	const end = document.positionAt(SAMPLE_LENGTH)
	return document.getText(new Range(0, 0, end.line, end.character))
}

/** What the nearest `warraq.json` above a file says of detection, up to its workspace folder. */
export async function corpusAbove(uri: Uri): Promise<{ detect?: unknown } | undefined> {
	if (!uri.path.startsWith('/')) return undefined // a text that was never saved lies in no folder
	const top = workspace.getWorkspaceFolder(uri)?.uri.path ?? '/'
	let folder = UriValue.joinPath(uri, '..')
	while (true) {
		const file = await readFile(UriValue.joinPath(folder, CORPUS_FILE))
		if (file !== undefined) return (typeof file === 'string' && parse(file)) || {}
		const parent = UriValue.joinPath(folder, '..')
		if (folder.path === top || parent.path === folder.path) return undefined
		folder = parent
	}
}
