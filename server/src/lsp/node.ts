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
import { storedIndex } from './stored-index.ts'

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
	keepIndex: (folder, { storage, open }) => {
		shareKnowledge(__dirname)
		const order = { folder: fileURLToPath(folder), programs: __dirname }
		const shelf = storage?.startsWith('file:') ? fileURLToPath(storage) : undefined
		const kept =
			shelf === undefined
				? {}
				: {
						storage: storedIndex(shelf, folder),
						wanted: open.map((each) => storedIndex(shelf, each)),
					}
		return new ThreadKeeper(join(__dirname, 'index-keeper.js'), { ...order, ...kept })
	},
	rulePages: () => `${pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href}/`,
}
