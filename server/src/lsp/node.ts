import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createConnection } from 'vscode-languageserver/node'
import { loadKnowledge, shareKnowledge } from '../workspace/knowledge-file.ts'
import { readFileAt } from '../workspace/node-host.ts'
import { ThreadKeeper } from './keeper/thread-keeper.ts'
import type { Platform } from './platform.ts'
import { serve } from './serve.ts'

/** Serves a client over what the command line names: node-ipc, `--stdio`, `--pipe` or `--socket`. */
export function serveNode(): void {
	serve(createConnection(), platform)
}

/** Knowledge and documentation lie where the build and the package put them, beside this bundle. */
const platform: Platform = {
	loadKnowledge: () => {
		shareKnowledge(__dirname)
		return loadKnowledge(__dirname)
	},
	reaches: (uri) => uri.startsWith('file:'),
	readFile: readFileAt,
	keepIndex: (folder, storage) =>
		new ThreadKeeper(join(__dirname, 'index-keeper.js'), {
			folder: fileURLToPath(folder),
			programs: __dirname,
			...(storage?.startsWith('file:') ? { storage: storageOf(folder, storage) } : {}),
		}),
	rulePages: () => `${pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href}/`,
}

/** One folder a corpus, named so that no two share it. */
function storageOf(folder: string, storage: string): string {
	return join(fileURLToPath(storage), createHash('sha1').update(folder).digest('hex'))
}
