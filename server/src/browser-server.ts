import {
	BrowserMessageReader,
	BrowserMessageWriter,
	createConnection,
} from 'vscode-languageserver/browser'
import { readKnowledge, unpackForBuild } from './core/index.ts'
import type { Platform } from './lsp/platform.ts'
import { serve } from './lsp/serve.ts'

/** The language server as a Web Worker: knowledge is fetched, files are asked of the client. */
const platform: Platform = {
	loadKnowledge: async (uri = 'knowledge.bin') => {
		const response = await fetch(uri)
		if (!response.ok) throw new Error(`cannot fetch ${uri}: ${response.status}`)
		return readKnowledge(unpackForBuild(new Uint8Array(await response.arrayBuffer())))
	},
	reaches: () => false,
	readFile: () => undefined,
	keepIndex: () => {
		throw new Error('a browser reaches no folder')
	},
	rulePages: (uri = 'dist/knowledge.bin') => uri.replace(/dist\/[^/]*$/u, 'docs/rules/'),
}

const worker = self as unknown as DedicatedWorkerGlobalScope
serve(
	createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)),
	platform,
)
