import type { CorpusIndex } from './corpus-index.ts'
import { byFormCount } from './entities.ts'
import { preferredForm } from './preferred-form.ts'
import { termsOfGroup } from './references.ts'
import { topicOf } from './segment.ts'
import { countSources, meet, type Spelt, unmet, variantForm } from './spelt.ts'
import { stringAt } from './strings.ts'
import type { VariantCluster } from './variants.ts'

/**
 * The words that lexicon/variants.txt knows several spellings of, by topic, with all spellings that the
 * corpus has, if only one. Forms are stems.
 */
export function choiceClusters(index: CorpusIndex): readonly VariantCluster[] {
	const topics = [...speltByTopic(index)].map(
		([topic, stems]) => [topic, [...stems.values()]] as const,
	)
	countSources(topics.flatMap(([, stems]) => stems))
	return topics
		.map(([key, stems]): VariantCluster => {
			const forms = stems.map(variantForm).sort(byFormCount)
			return { key, likeness: 'choice', forms, preferred: preferredForm(forms) }
		})
		.sort((a, b) => (a.key < b.key ? -1 : 1))
}

function speltByTopic(index: CorpusIndex): ReadonlyMap<string, ReadonlyMap<string, Spelt>> {
	const byTopic = new Map<string, Map<string, Spelt>>()
	for (const part of index.parts) {
		const { groups, terms } = part.segment
		for (let group = 0; group < groups.topic.length; group++) {
			if (topicOf(part.segment, group) !== 'choice' || part.groupCount(group) === 0) continue
			const topic = stringAt(groups.key, group)
			const stems = byTopic.get(topic) ?? new Map<string, Spelt>()
			byTopic.set(topic, stems)
			for (const term of termsOfGroup(part, group)) {
				if (part.termCount[term] === 0) continue
				const stem = stringAt(terms.label, term)
				const spelt = stems.get(stem) ?? unmet(stem)
				stems.set(stem, spelt)
				meet(spelt, part, term)
			}
		}
	}
	return byTopic
}
