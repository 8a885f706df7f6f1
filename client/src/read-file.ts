import { FileSystemError, type Uri, workspace } from 'vscode'
import {
	type DecodedText,
	decodeJson,
	decodeText,
	NotTextError,
} from '../../server/src/core/text/decode.ts'
import { Utf32Error } from '../../server/src/core/text/utf-32.ts'
import type { FileText, Unreadable } from '../../server/src/workspace/host.ts'

/** A file decoded, on whatever file system; undefined when it is not there, or holds no text. */
export async function decodeFile(uri: Uri): Promise<DecodedText | undefined> {
	try {
		return decodeText(await workspace.fs.readFile(uri))
	} catch {
		return undefined
	}
}

/** The text of a file on whatever file system; why there is none, though there is a file; undefined without a file. */
export async function readFile(uri: Uri): Promise<FileText> {
	try {
		const bytes = await workspace.fs.readFile(uri)
		return (uri.path.endsWith('.json') ? decodeJson(bytes) : decodeText(bytes)).text
	} catch (error) {
		return whyNot(error)
	}
}

/** What a file system says in other ways may as well mean that there is no file. */
function whyNot(error: unknown): Unreadable | undefined {
	if (error instanceof NotTextError) return { cannotRead: 'binary' }
	if (error instanceof Utf32Error) return { cannotRead: 'utf-32' }
	if (!(error instanceof FileSystemError)) return undefined
	if (error.code === 'FileIsADirectory') return { cannotRead: 'folder' }
	if (error.code === 'NoPermissions') return { cannotRead: 'permission' }
	return error.code === 'Unavailable' ? { cannotRead: error.message } : undefined
}
