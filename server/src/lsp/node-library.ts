/** The same of what its library has for Node; see `library.ts`. */
export {
	CancellationTokenSource,
	createConnection,
	createMessageConnection,
	PortMessageReader,
	PortMessageWriter,
} from 'vscode-languageserver/node'
