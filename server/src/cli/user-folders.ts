import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where we keep what can be made again, as the operating system wants caches. */
export function cacheFolder(): string {
	return join(userFolder('XDG_CACHE_HOME', ['Library', 'Caches'], ['.cache']), 'warraq')
}

/** Where we keep what must not be lost: the journals of fixes. */
export function stateFolder(): string {
	const mac = ['Library', 'Application Support']
	return join(userFolder('XDG_STATE_HOME', mac, ['.local', 'state']), 'warraq')
}

/** The XDG Base Directory Specification, and what stands for it on macOS and Windows. */
function userFolder(variable: string, mac: readonly string[], other: readonly string[]): string {
	const named = process.env[variable]
	if (named) return named
	const { LOCALAPPDATA } = process.env
	if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
	return join(homedir(), ...(process.platform === 'darwin' ? mac : other))
}
