import { type CorpusIndex, type CorpusUsage, usageOf, writtenIn } from '../core/index.ts'
import { knownNames } from './completion.ts'
import { glance } from './corpus-hover.ts'
import { perGeneration } from './tree/per-generation.ts'
import { childrenIn } from './tree/trees.ts'
import { workspaceSymbols } from './workspace-symbols.ts'

const written = perGeneration(writtenIn)

function sourceUsage(index: CorpusIndex, { source }: { readonly source: string }): CorpusUsage {
	return usageOf(written(index), source)
}

/** What can be asked of a corpus index, by name: the index may live in another thread. */
const QUESTIONS = {
	tree: childrenIn,
	symbols: workspaceSymbols,
	glance,
	names: knownNames,
	usage: sourceUsage,
}

type Questions = typeof QUESTIONS
export type QuestionName = keyof Questions
export type Question<Name extends QuestionName> = Parameters<Questions[Name]>[1]
export type Answer<Name extends QuestionName> = ReturnType<Questions[Name]>

/** Answers a question; question and answer are plain values that threads can pass on. */
export function answer<Name extends QuestionName>(
	index: CorpusIndex,
	name: Name,
	question: Question<Name>,
): Answer<Name> {
	const feature = QUESTIONS[name] as (index: CorpusIndex, question: Question<Name>) => Answer<Name>
	return feature(index, question)
}
