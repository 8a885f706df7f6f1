import { shareKnowledgeAhead } from '../workspace/knowledge-bytes.ts'

/**
 * The knowledge file, which lies beside this bundle, is read from now on, while the modules imported after this
 * one begin and the client is greeted; whether that is done.
 */
export const knowledgeAhead: Promise<void> = shareKnowledgeAhead(__dirname)
