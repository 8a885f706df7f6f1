import './lsp/knowledge-ahead.ts'
import { serveNode } from './lsp/node.ts'

/** The language server as a process: over node-ipc, `--stdio`, `--pipe` or `--socket`. */
serveNode()
