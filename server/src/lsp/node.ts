import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createConnection } from 'vscode-languageserver/node'
import { loadKnowledge } from '../workspace/knowledge-file.ts'
import { readTextFile } from '../workspace/node-host.ts'
import type { Platform } from './platform.ts'
import { serve } from './serve.ts'

/** Serves a client over what the command line names: node-ipc, `--stdio`, `--pipe` or `--socket`. */
export function serveNode(): void {
	serve(createConnection(), platform)
}

/** Knowledge and documentation lie where the build and the package put them, beside this bundle. */
const platform: Platform = {
	loadKnowledge: () => loadKnowledge(__dirname),
	reaches: (uri) => uri.startsWith('file:'),
	readText: readTextFile,
	rulePages: () => `${pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href}/`,
}
