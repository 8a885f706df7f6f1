import { relative, sep } from 'node:path'

/** The path of a file below a folder, as the index has it: parted by `/` on every system. */
export function relativeTo(folder: string, file: string): string {
	return relative(folder, file).split(sep).join('/')
}
