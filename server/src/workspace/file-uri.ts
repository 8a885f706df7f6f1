import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'

let folder = ''
let folderUri = ''

/** The URI of a file, as `pathToFileURL` makes it; quick for files that come folder by folder. */
export function fileUri(path: string): string {
	const name = basename(path)
	if (!PLAIN.test(name)) return pathToFileURL(path).href
	const own = dirname(path)
	if (own !== folder) {
		folder = own
		folderUri = pathToFileURL(`${own}/`).href
	}
	return folderUri + name
}

/** Names that need no encoding. */
const PLAIN = /^[\w-][\w.-]*$/u
