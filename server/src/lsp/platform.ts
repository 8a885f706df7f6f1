import type { Knowledge } from '../core/index.ts'

/** What the server needs of the machine it runs on. */
export interface Platform {
	/** Reads the knowledge file. Throws or rejects with an error that says what is wrong with it. */
	loadKnowledge(knowledgeUri: string | undefined): Knowledge | Promise<Knowledge>
	/** Whether `readText` can reach a file; all others are asked of the client. */
	reaches(uri: string): boolean
	readText(uri: string): string | undefined
	/** The folder of the rules' documentation, as a URI that ends with a slash. */
	rulePages(knowledgeUri: string | undefined): string
}
