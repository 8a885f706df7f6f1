/**
 * All that we take of the protocol's library but types, in one place: for each file that imports from it the
 * bundler copies its six hundred names, at every start.
 */
export {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	ErrorCodes,
	FileChangeType,
	LSPErrorCodes,
	MessageType,
	ProgressType,
	ResponseError,
	ShowMessageNotification,
	TextDocumentEdit,
	TextDocumentSyncKind,
	TextDocuments,
	TextEdit,
} from 'vscode-languageserver'
