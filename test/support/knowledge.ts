import { type Knowledge, readKnowledge } from '../../server/src/core/index.ts'
import { lexiconSections } from '../../tools/lexicon-sections.ts'

let knowledge: Knowledge | undefined

/** The product's own knowledge, read once for all tests. */
export function testKnowledge(): Knowledge {
	knowledge ??= readKnowledge(lexiconSections())
	return knowledge
}
