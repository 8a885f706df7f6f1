import type { Knowledge } from '../core/index.ts'
import type { FileText } from '../workspace/host.ts'
import type { IndexKeeper } from './keeper/keeper.ts'

/** What the server needs of the machine it runs on. */
export interface Platform {
	/** Reads the knowledge file. Throws or rejects with an error that says what is wrong with it. */
	loadKnowledge(knowledgeUri: string | undefined): Knowledge | Promise<Knowledge>
	/** Whether `readFile` can reach a file; all others are asked of the client. */
	reaches(uri: string): boolean
	readFile(uri: string): FileText
	/** Keeps the index of a folder that it reaches, in the folder `storageUri` where there is one. */
	keepIndex(folderUri: string, storageUri: string | undefined): IndexKeeper
	/** The folder of the rules' documentation, as a URI that ends with a slash. */
	rulePages(knowledgeUri: string | undefined): string
}
