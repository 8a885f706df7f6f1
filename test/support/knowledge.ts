import { type Knowledge, readKnowledge } from '../../server/src/core/index.ts'
import { lexiconSections } from '../../tools/lexicon-sections.ts'

let knowledge: Knowledge | undefined

/** The product's own knowledge, read once for all tests. */
export function testKnowledge(): Knowledge {
	knowledge ??= readKnowledge(lexiconSections())
	return knowledge
}

/** The same without the trained model: what lists and rules of names find alone. */
export function knowledgeWithoutModel(): Knowledge {
	const sections = [...lexiconSections()].filter(([name]) => name !== 'entities.bin')
	return readKnowledge(new Map(sections))
}
