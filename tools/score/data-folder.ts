import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * The arguments with `--data` naming the folder that holds `data/` and `corpus/`: a folder inside it,
 * such as the one of a single suite, may be named too.
 */
export function withDataFolder(args: readonly string[]): readonly string[] {
	const at = args.indexOf('--data') + 1
	return args.map((arg, i) => (at > 0 && i === at ? rootOf(arg) : arg))
}

function rootOf(folder: string): string {
	for (let root = resolve(folder); ; root = dirname(root)) {
		if (existsSync(join(root, 'data')) && existsSync(join(root, 'corpus'))) return root
		if (root === dirname(root)) return folder
	}
}
