import { type CorpusUsage, isKnown, type Usage, usual } from '../spelling/consistency/usage.ts'
import { choiceClusters } from './choice-clusters.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { searchKey } from './keys.ts'
import { hamzas } from './preferred-form.ts'
import type { VariantForm } from './spelt.ts'
import { type VariantCluster, variantClusters } from './variants.ts'

/** What a corpus writes in several ways, in all its sources. */
export interface Written {
	readonly choices: readonly VariantCluster[]
	readonly names: readonly VariantCluster[]
}

/** Looks through the index once, for the usage of any source. */
export function writtenIn(index: CorpusIndex): Written {
	return { choices: choiceClusters(index), names: variantClusters(index) }
}

/**
 * How an article of a source is judged: by the source's own usage where enough of it is known, else
 * by that of the whole corpus.
 */
export function usageOf({ choices, names }: Written, source: string | undefined): CorpusUsage {
	return {
		choices: new Map(choices.map(({ key, forms }) => [key, usageAmong(forms, source)])),
		names: new Map(names.flatMap(({ forms }) => [...exceptions(usageAmong(forms, source))])),
	}
}

function usageAmong(forms: readonly VariantForm[], source: string | undefined): Usage {
	const counts = forms.map(({ form, count }) => ({ form, count }))
	if (!source) return { counts }
	const own = forms.map(({ form, sources }) => {
		return { form, count: sources.find(([name]) => name === source)?.[1] ?? 0 }
	})
	return isKnown(own) ? { source, counts: own } : { counts }
}

/** All that is no letter: names in quotes are not spelled otherwise. */
function signsOf(form: string): string {
	return form.replace(/\p{L}/gu, '')
}

/**
 * The forms of a name that are not the usual one and differ from it in letters that typing mixes. A
 * hamza is never against usage: archives typed without them are no model.
 */
function* exceptions({ source, counts }: Usage): Iterable<readonly [form: string, usage: Usage]> {
	const top = usual(counts)
	if (!top) return
	for (const each of counts) {
		if (each === top || hamzas(each.form) > hamzas(top.form)) continue
		if (searchKey(each.form) !== searchKey(top.form)) continue
		if (signsOf(each.form) !== signsOf(top.form)) continue
		const pair = [top, each]
		yield [each.form, source ? { source, counts: pair } : { counts: pair }]
	}
}
