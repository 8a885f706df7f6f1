import { type Uri, workspace } from 'vscode'
import { type DecodedText, decodeText } from '../../server/src/core/text/decode.ts'

/** A file decoded, on whatever file system; undefined when it is not there, or holds no text. */
export async function decodeFile(uri: Uri): Promise<DecodedText | undefined> {
	try {
		return decodeText(await workspace.fs.readFile(uri))
	} catch {
		return undefined
	}
}

/** The text of a file; undefined when it is not there, or holds no text. */
export async function readFile(uri: Uri): Promise<string | undefined> {
	return (await decodeFile(uri))?.text
}
