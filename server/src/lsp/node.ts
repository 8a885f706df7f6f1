import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Connection } from 'vscode-languageserver/node'
import { shareKnowledge } from '../workspace/knowledge-bytes.ts'
import { loadKnowledge } from '../workspace/knowledge-file.ts'
import { readFileAt } from '../workspace/node-host.ts'
import { ThreadKeeper } from './keeper/thread-keeper.ts'
import { knowledgeAhead } from './knowledge-ahead.ts'
import { createConnection } from './node-library.ts'
import type { Platform } from './platform.ts'
import { serve } from './serve.ts'

/** Serves a client over what the command line names: `--node-ipc`, `--stdio`, `--pipe` or `--socket`. */
export function serveNode(): void {
	const connection = connect()
	if (connection) serve(connection, platform)
}

/** Without a way to speak the server ends, and says so in one line: whoever started it has only that. */
function connect(): Connection | undefined {
	try {
		return createConnection()
	} catch (error) {
		const [problem] = (error as Error).message.split('. ')
		process.stderr.write(
			`warraq: ${problem}: give --stdio, --node-ipc, --pipe=NAME or --socket=PORT\n`,
		)
		process.exitCode = 2
		return undefined
	}
}

/** Knowledge and documentation lie where the build and the package put them, beside this bundle. */
const platform: Platform = {
	loadKnowledge: async () => {
		await knowledgeAhead
		shareKnowledge(__dirname)
		return loadKnowledge(__dirname)
	},
	reaches: (uri) => uri.startsWith('file:'),
	readFile: readFileAt,
	keepIndex: (folder, storage) => {
		shareKnowledge(__dirname)
		return new ThreadKeeper(join(__dirname, 'index-keeper.js'), {
			folder: fileURLToPath(folder),
			programs: __dirname,
			...(storage?.startsWith('file:') ? { storage: storageOf(folder, storage) } : {}),
		})
	},
	rulePages: () => `${pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href}/`,
}

/** One folder a corpus, named so that no two share it. */
function storageOf(folder: string, storage: string): string {
	return join(fileURLToPath(storage), createHash('sha1').update(folder).digest('hex'))
}
