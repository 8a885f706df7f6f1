import {
	type CorpusIndex,
	formReferences,
	isolate,
	type VariantCluster,
	type VariantForm,
	variantClusters,
} from '../../core/index.ts'
import { say } from '../say.ts'
import { articlesHolding, spread } from './article-nodes.ts'
import { perGeneration } from './per-generation.ts'
import { EMPTY_PAGE, pageOf, type TreeNode, type TreePage, type TreeQuestion } from './tree-node.ts'

/** Name written in several ways → its forms with their counts in each source → articles. */
export function variantTree(index: CorpusIndex, question: TreeQuestion): TreePage {
	const [key, form] = question.parent
	if (form !== undefined) return articlesHolding(formReferences(index, form), question)
	const clusters = openClusters(index, question)
	if (key === undefined) return pageOf(clusters, question, clusterNode)
	const cluster = clusters.find((each) => each.key === key)
	if (!cluster) return EMPTY_PAGE
	return pageOf(cluster.forms, question, (each) => formNode(each, cluster, question))
}

const clustersOf = perGeneration((index) => variantClusters(index))

/** The clusters nobody has decided to keep apart, with the forms that somebody decided to prefer. */
function openClusters(
	index: CorpusIndex,
	{ canonical = {} }: TreeQuestion,
): readonly VariantCluster[] {
	return clustersOf(index)
		.filter(({ forms }) => !forms.every(({ form }) => canonical[form] === form))
		.map((cluster) => ({ ...cluster, preferred: decided(cluster, canonical) ?? cluster.preferred }))
}

function decided(
	{ forms }: VariantCluster,
	canonical: Readonly<Record<string, string>>,
): string | undefined {
	const chosen = forms.map(({ form }) => canonical[form]).find((form) => form !== undefined)
	return forms.some(({ form }) => form === chosen) ? chosen : undefined
}

function clusterNode({ key, forms, preferred }: VariantCluster): TreeNode {
	return {
		id: [key],
		kind: 'cluster',
		label: isolate(preferred),
		description: forms.map(({ count }) => count).join(' : '),
		tooltip: forms.map(({ form, count }) => `${count} × ${isolate(form)}`).join('\n'),
		isOpenable: true,
		subject: preferred,
		forms: forms.map(({ form }) => form),
	}
}

function formNode(
	{ form, count, files, sources }: VariantForm,
	{ preferred, forms }: VariantCluster,
	{ parent, language }: TreeQuestion,
): TreeNode {
	const places = sources.slice(0, MOST_SOURCES).map(([source, times]) => {
		return `${isolate(source === '' ? '.' : source)} ${times}`
	})
	const counts = say(spread(count, files), language)
	return {
		id: [...parent, form],
		kind: form === preferred ? 'preferred' : 'form',
		label: isolate(form),
		description: sources.length > 1 ? [counts, ...places].join(' · ') : counts,
		isOpenable: true,
		subject: form,
		forms: forms.map((each) => each.form),
	}
}

/** As many as a row has room for. */
const MOST_SOURCES = 4
