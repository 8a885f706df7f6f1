/** The folder of a file, with its slash: `file:///a/b.txt` gives `file:///a/`. Undefined above the top. */
export function folderOf(uri: string): string | undefined {
	const path = pathStart(uri)
	const end = uri.lastIndexOf('/', uri.endsWith('/') ? uri.length - 2 : uri.length - 1)
	return path === undefined || end < path ? undefined : uri.slice(0, end + 1)
}

/** Of folders whose URIs end with a slash, that nearest above a file; undefined where none is above it. */
export function nearestFolder(folders: Iterable<string>, uri: string): string | undefined {
	let nearest: string | undefined
	for (const folder of folders) {
		if (uri.startsWith(folder) && folder.length > (nearest?.length ?? 0)) nearest = folder
	}
	return nearest
}

/** A folder's URI as we write it: with a slash at its end. */
export function withSlash(uri: string): string {
	return uri.endsWith('/') ? uri : `${uri}/`
}

/** A path with plain slashes, as people write it in a file of ours, inside a folder. */
export function join(folder: string, path: string): string {
	const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.')
	return folder + segments.map(encode).join('/')
}

/** The path of an article inside its folder as we name it: `find` writes `./` before it. */
export function articlePath(path: string): string {
	return path.startsWith('./') ? path.slice(2) : path
}

/** As VS Code writes URIs, so that one file has one name: it spells out these five as well. */
function encode(segment: string): string {
	return encodeURIComponent(segment).replace(/[!'()*]/gu, (sign) => {
		return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	})
}

/** The way from a folder to a file in it, as people write it. */
export function relativePath(folder: string, uri: string): string {
	return decode(uri.slice(folder.length))
}

/** Where the path of a hierarchical URI begins; `untitled:Untitled-1` has none. */
function pathStart(uri: string): number | undefined {
	const found = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?(?=\/)/iu.exec(uri)
	return found?.[0].length
}

function decode(encoded: string): string {
	if (!encoded.includes('%')) return encoded
	try {
		return decodeURIComponent(encoded)
	} catch {
		return encoded // a stray percent sign: the name is what it is
	}
}
