import type { Knowledge } from '../core/index.ts'
import type { FileText } from '../workspace/host.ts'
import type { IndexKeeper } from './keeper/keeper.ts'

/** Where indexes are kept, and of which folders they are wanted. */
export interface Shelf {
	/** The URI of a folder of the editor's; without one they stay in memory. */
	readonly storage: string | undefined
	/** The URIs of the folders that are open. */
	readonly open: readonly string[]
}

/** What the server needs of the machine it runs on. */
export interface Platform {
	/** Reads the knowledge file. Throws or rejects with an error that says what is wrong with it. */
	loadKnowledge(knowledgeUri: string | undefined): Knowledge | Promise<Knowledge>
	/** Whether `readFile` can reach a file; all others are asked of the client. */
	reaches(uri: string): boolean
	readFile(uri: string): FileText
	/** Keeps the index of a folder that it reaches. */
	keepIndex(folderUri: string, shelf: Shelf): IndexKeeper
	/** The folder of the rules' documentation, as a URI that ends with a slash. */
	rulePages(knowledgeUri: string | undefined): string
}
