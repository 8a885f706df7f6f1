import type { Draft } from '../../rule.ts'
import { tokenText } from '../../text/tokenize.ts'
import { type Evidence, preferredForm } from '../consistency/evidence.ts'
import { type Usage, usageMessage, usual } from '../consistency/usage.ts'
import { type VariantAt, variantAt } from '../consistency/variants.ts'
import type { Page, PageRule } from '../rule.ts'

export const variantStem: PageRule = {
	id: 'variant-stem',
	unit: 'article',
	summary:
		'A word with several accepted spellings is written in two ways, or not as the house does.',
	rationale: {
		en: 'Each spelling is right, and every count that does not know both is wrong.',
		ar: 'كل من الرسمين صحيح، وكل إحصاء لا يعرفهما معا خطأ.',
	},
	message: {
		en: '{0} against {1}: {2} times and {3} times in this article.',
		ar: '{0} مقابل {1}: {2} مرة و{3} مرة في هذا النص.',
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
		{ before: 'قال الرئيس الأميركي إن أميركا لن تنسحب' },
		{ before: 'سوريا والحكومة السورية' },
	],
}

/** The draft with the counts of the corpus instead of the article's. */
function judgedBy(usage: Usage, { tokens }: Page, { i, variant }: Occurrence, draft: Draft): Draft {
	const [better = ''] = draft.replacements
	const countOf = (stem: string) => `${usage.counts.find(({ form }) => form === stem)?.count ?? 0}`
	const args = [
		tokenText(tokens, i),
		better,
		countOf(variant.stem),
		countOf(usual(usage.counts)?.form ?? ''),
	] as const
	return { ...draft, message: usageMessage(usage, args), evidence: 'corpus' }
}

interface Occurrence extends VariantAt {
	readonly i: number
}

function* checkVariants(page: Page): Iterable<Draft> {
	for (const [topic, occurrences] of byTopic(page)) {
		const evidence = countStems(occurrences)
		const byHouse = preferredByHouse(page.house[topic], occurrences)
		const usage = byHouse === undefined ? page.usage?.choices.get(topic) : undefined
		const byUsage = usage && usual(usage.counts)?.form
		const preferred = byHouse ?? byUsage ?? majority(evidence)
		if (preferred === undefined) continue
		for (const occurrence of occurrences) {
			if (occurrence.variant.stem === preferred) continue
			const draft = draftOf(page, occurrence, preferred, evidence)
			yield byUsage && usage ? judgedBy(usage, page, occurrence, draft) : draft
		}
	}
}

function byTopic({ tokens, varying, knowledge: { variants } }: Page): Map<string, Occurrence[]> {
	const topics = new Map<string, Occurrence[]>()
	for (const i of varying) {
		const start = tokens.start[i] as number
		const found = variantAt(variants, tokens.text, start, tokens.start[i + 1] as number)
		if (!found) continue
		const known = topics.get(found.variant.topic)
		if (known) known.push({ ...found, i })
		else topics.set(found.variant.topic, [{ ...found, i }])
	}
	return topics
}

/** A house style speaks even where the article has only the other stem. */
function preferredByHouse(
	wanted: string | undefined,
	occurrences: readonly Occurrence[],
): string | undefined {
	return occurrences[0]?.variant.rivals.find((stem) => stem === wanted)
}

function majority(evidence: readonly Evidence[]): string | undefined {
	return evidence.length > 1 ? preferredForm(evidence, undefined) : undefined
}

function countStems(occurrences: readonly Occurrence[]): readonly Evidence[] {
	const counts = new Map<string, number>()
	for (const { variant } of occurrences) {
		counts.set(variant.stem, (counts.get(variant.stem) ?? 0) + 1)
	}
	return [...counts].map(([form, count]) => ({ form, count }))
}

function draftOf(
	{ tokens }: Page,
	{ i, at, variant }: Occurrence,
	preferred: string,
	evidence: readonly Evidence[],
): Draft {
	const start = tokens.start[i] as number
	const written = tokenText(tokens, i)
	const better =
		written.slice(0, at - start) + preferred + written.slice(at - start + variant.stem.length)
	const countOf = (stem: string) => String(evidence.find(({ form }) => form === stem)?.count ?? 0)
	return {
		start,
		end: tokens.start[i + 1] as number,
		replacements: [better],
		args: [better, countOf(variant.stem), countOf(preferred)],
	}
}
