import type { Message } from '../../message.ts'
import type { Bilingual } from '../../rule.ts'
import type { Evidence } from './evidence.ts'

/** How often the spellings of one word stand in a corpus. */
export interface Usage {
	/** The source whose articles were counted; all of the corpus when it is left out. */
	readonly source?: string
	readonly counts: readonly Evidence[]
}

/** How a corpus, as far as an article of one of its sources cares, spells what may be spelled in several ways. */
export interface CorpusUsage {
	/** The stems of each topic of lexicon/variants.txt. */
	readonly choices: ReadonlyMap<string, Usage>
	/** By form: the forms of a name that is usually written otherwise, the usual one first. */
	readonly names: ReadonlyMap<string, Usage>
}

/** Fewer occurrences are no usage. */
const LEAST = 10
/** What others use may be up to this share of all. */
const LARGEST_EXCEPTION = 0.1

/** Whether there is enough to speak of usage. */
export function isKnown(counts: readonly { readonly count: number }[]): boolean {
	return totalOf(counts) >= LEAST
}

function totalOf(counts: readonly { readonly count: number }[]): number {
	return counts.reduce((sum, { count }) => sum + count, 0)
}

/** What nearly everyone writes; undefined where usage is divided or hardly known. */
export function usual<Counted extends { readonly count: number }>(
	counts: readonly Counted[],
): Counted | undefined {
	const total = totalOf(counts)
	const top = counts.reduce<Counted | undefined>(
		(best, each) => (best && best.count >= each.count ? best : each),
		undefined,
	)
	if (!top || !isKnown(counts) || total - top.count > total * LARGEST_EXCEPTION) return undefined
	return top
}

/** `{0}` is what is written `{2}` times there, `{1}` what is written `{3}` times. */
export function usageMessage(
	{ source }: Usage,
	args: readonly [written: string, usual: string, times: string, usualTimes: string],
): Message {
	return source ? { ...IN_FOLDER, args: [...args, source] } : { ...IN_CORPUS, args }
}

const IN_FOLDER: Bilingual = {
	en: '{0}: the folder {4} writes {1}, {3:times} against {2}.',
	ar: '{0}: يكتب المجلد {4} {1}، {3:times} مقابل {2}.',
}

const IN_CORPUS: Bilingual = {
	en: '{0}: this corpus writes {1}, {3:times} against {2}.',
	ar: '{0}: تكتب هذه المدوّنة {1}، {3:times} مقابل {2}.',
}
