import { type Disposable, type TextDocument, window, workspace } from 'vscode'
import { isUtf32ReadAsUtf16 } from '../../server/src/core/text/utf-32.ts'
import { beginning } from './detect.ts'
import { ARABIC_NEWS } from './language.ts'
import { phrases } from './phrases.ts'

/** Tells of each text that is opened and is UTF-32, which the editor shows with a NUL behind each letter. */
export function warnOfUtf32(): Disposable {
	for (const document of workspace.textDocuments) warn(document)
	return workspace.onDidOpenTextDocument(warn)
}

function warn(document: TextDocument): void {
	const isText = document.languageId === 'plaintext' || document.languageId === ARABIC_NEWS
	if (!isText || !isUtf32ReadAsUtf16(beginning(document))) return
	const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1)
	void window.showWarningMessage(phrases().isUtf32(name))
}
