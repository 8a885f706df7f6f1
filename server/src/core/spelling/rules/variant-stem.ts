import { addTo } from '../../add-to.ts'
import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { type Evidence, preferredForm } from '../consistency/evidence.ts'
import { type Usage, usageMessage, usual } from '../consistency/usage.ts'
import { rankOf, type Variants, type VaryingWord } from '../consistency/variants.ts'
import type { Page, PageRule } from '../rule.ts'

export const variantStem: PageRule = {
	id: 'variant-stem',
	title: {
		en: 'Word of several spellings',
		ar: 'كلمة متعددة الرسم',
	},
	unit: 'article',
	over: 'varying',
	summary:
		'A word with several accepted spellings is written in two ways, or not as the house does.',
	rationale: {
		en: 'Each spelling is right, and every count that does not know both is wrong.',
		ar: 'كل من الرسمين صحيح، وكل إحصاء لا يعرفهما معا خطأ.',
	},
	message: {
		en: '{0} against {1}: {2:times} and {3:times} in this article.',
		ar: '{0} مقابل {1}: {2:times} و{3:times} في هذا النص.',
	},
	severity: 'information',
	fix: 'house',
	check: checkVariants,
	examples: [
		{
			before: 'قال الرئيس الأمريكي إن أمريكا لن تنسحب، ورد [الأميركيون] على ذلك',
			after: 'قال الرئيس الأمريكي إن أمريكا لن تنسحب، ورد الأمريكيون على ذلك',
		},
		{
			before: 'قال [مسئول] في الوزارة',
			after: 'قال مسؤول في الوزارة',
			house: { responsible: 'مسؤول' },
		},
		{
			before: 'دفع مئة ثم مئة أخرى ثم مئة وبقيت [ثلاثمائة]',
			after: 'دفع مئة ثم مئة أخرى ثم مئة وبقيت ثلاثمئة',
		},
		{ before: 'قال الرئيس الأميركي إن أميركا لن تنسحب' },
		{ before: 'سوريا والحكومة السورية' },
	],
}

function checkVariants(page: Page): readonly Draft[] {
	if (isOfOneMind(page)) return []
	const drafts: Draft[] = []
	for (const [topic, occurrences] of byTopic(page)) {
		const verdict = verdictOn(page, topic, occurrences)
		if (!verdict) continue
		for (const occurrence of occurrences) {
			const draft = draftOf(page, occurrence, verdict)
			if (draft) drafts.push(draft)
		}
	}
	return drafts
}

/** As most articles are, whose words are all written in the same of their ways: nobody need be asked. */
function isOfOneMind({ variants, house, usage }: Page): boolean {
	const rank = variants[0]?.variant.rank
	return variants.every(({ variant }) => {
		const isOpen = house[variant.topic] === undefined && !usage?.choices.has(variant.topic)
		return isOpen && variant.rank === rank
	})
}

/** Which stems to prefer, and what was counted to say so. */
interface Verdict {
	readonly preferred: number
	readonly evidence: readonly Ranked[]
	/** Set where the corpus was asked rather than the article. */
	readonly usage?: Usage
}

/** The house decides; else what the corpus usually does; else the majority of the article. */
function verdictOn(
	page: Page,
	topic: string,
	occurrences: readonly VaryingWord[],
): Verdict | undefined {
	const byHouse = preferredByHouse(page, topic)
	const usage = page.usage?.choices.get(topic)
	if (byHouse === undefined && !usage && areAlike(occurrences)) return undefined
	const evidence = countStems(occurrences)
	if (byHouse !== undefined) return { preferred: byHouse, evidence }
	const counted = usage ? rankedCounts(page.knowledge.variants, topic, usage) : []
	const byUsage = usual(counted)?.rank
	if (usage && byUsage !== undefined) return { preferred: byUsage, evidence: counted, usage }
	const preferred = majority(evidence)
	return preferred === undefined ? undefined : { preferred, evidence }
}

/** As nearly always: there is nothing to prefer. */
function areAlike(occurrences: readonly VaryingWord[]): boolean {
	const [first] = occurrences
	return occurrences.every(({ variant }) => variant.rank === first?.variant.rank)
}

/** What the corpus counted of single stems, by rank: lines of one topic are one question. */
function rankedCounts(variants: Variants, topic: string, { counts }: Usage): readonly Ranked[] {
	return addUp(
		counts.flatMap(({ form, count }) => {
			const rank = rankOf(variants, topic, form)
			return rank === undefined ? [] : [{ form, count, rank }]
		}),
	)
}

function byTopic({ variants }: Page): Map<string, VaryingWord[]> {
	const topics = new Map<string, VaryingWord[]>()
	for (const word of variants) addTo(topics, word.variant.topic, word)
	return topics
}

/** A house style speaks even where the article has only the other stem. */
function preferredByHouse({ house, knowledge }: Page, topic: string): number | undefined {
	const wanted = house[topic]
	return wanted === undefined ? undefined : rankOf(knowledge.variants, topic, wanted)
}

function majority(evidence: readonly Ranked[]): number | undefined {
	const preferred = evidence.length > 1 ? preferredForm(evidence) : undefined
	return evidence.find(({ form }) => form === preferred)?.rank
}

/** How often the stems of one rank stand in the article, under the first of them. */
interface Ranked extends Evidence {
	readonly rank: number
}

function countStems(occurrences: readonly VaryingWord[]): readonly Ranked[] {
	return addUp(occurrences.map(({ variant: { stem, rank } }) => ({ form: stem, rank, count: 1 })))
}

function addUp(counts: readonly Ranked[]): readonly Ranked[] {
	const byRank = new Map<number, { form: string; rank: number; count: number }>()
	for (const { form, rank, count } of counts) {
		const known = byRank.get(rank)
		if (known) known.count += count
		else byRank.set(rank, { form, rank, count })
	}
	return [...byRank.values()]
}

function draftOf(
	{ tokens }: Page,
	{ i, at, variant }: VaryingWord,
	{ preferred, evidence, usage }: Verdict,
): Draft | undefined {
	const stem = variant.rivals[preferred]
	if (stem === undefined || variant.rank === preferred) return undefined
	const start = tokens.start[i] as number
	const written = tokenText(tokens, i)
	const better =
		written.slice(0, at - start) + stem + written.slice(at - start + variant.stem.length)
	const countOf = (rank: number) => `${evidence.find((each) => each.rank === rank)?.count ?? 0}`
	const args = [better, countOf(variant.rank), countOf(preferred)] as const
	const message = usage && usageMessage(usage, [written, ...args])
	return draft(spanOf(tokens, i), [better], { args, message, evidence: usage && 'corpus' })
}
