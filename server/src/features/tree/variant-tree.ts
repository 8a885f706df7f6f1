import {
	type CorpusIndex,
	choiceClusters,
	type FilesWith,
	filesWith,
	formTerms,
	groupTerms,
	isolate,
	type VariantCluster,
	type VariantForm,
	variantClusters,
} from '../../core/index.ts'
import { say } from '../say.ts'
import { articlesHolding, spread } from './article-nodes.ts'
import { perGeneration } from './per-generation.ts'
import { EMPTY_PAGE, pageOf, type TreeNode, type TreePage, type TreeQuestion } from './tree-node.ts'

/** Name or word written in several ways → its forms with their counts in each source → articles. */
export function variantTree(index: CorpusIndex, question: TreeQuestion): TreePage {
	const [key, form] = question.parent
	const clusters = openClusters(index, question)
	if (key === undefined) return pageOf(clusters, question, clusterNode)
	const cluster = clusters.find((each) => each.key === key)
	if (!cluster) return EMPTY_PAGE
	if (form === undefined)
		return pageOf(cluster.forms, question, (each) => formNode(each, cluster, question))
	const kind = form === cluster.preferred ? 'article' : 'fixable'
	return articlesHolding(referencesTo(index, cluster, form), question, kind)
}

const clustersOf = perGeneration((index) => {
	const choices = choiceClusters(index).filter(({ forms }) => forms.length > 1)
	return [...variantClusters(index), ...choices].sort((a, b) => total(b) - total(a))
})

function total({ forms }: VariantCluster): number {
	return forms.reduce((sum, { count }) => sum + count, 0)
}

/** The clusters nobody has decided to keep apart, with the forms that somebody decided to prefer. */
function openClusters(index: CorpusIndex, question: TreeQuestion): readonly VariantCluster[] {
	const { canonical = {} } = question
	return clustersOf(index)
		.filter(({ forms }) => !forms.every(({ form }) => canonical[form] === form))
		.map((cluster) => ({ ...cluster, preferred: decided(cluster, question) ?? cluster.preferred }))
}

function decided(
	{ key, likeness, forms }: VariantCluster,
	{ canonical = {}, house = {} }: TreeQuestion,
): string | undefined {
	const chosen =
		likeness === 'choice'
			? house[key]
			: forms.map(({ form }) => canonical[form]).find((form) => form !== undefined)
	return forms.some(({ form }) => form === chosen) ? chosen : undefined
}

function referencesTo(
	index: CorpusIndex,
	{ key, likeness }: VariantCluster,
	form: string,
): FilesWith {
	const isChoice = likeness === 'choice'
	return filesWith(index, isChoice ? groupTerms('choice', key, form) : formTerms(form))
}

function clusterNode(cluster: VariantCluster): TreeNode {
	const { key, likeness, forms, preferred } = cluster
	return {
		id: [key],
		kind: likeness === 'choice' ? 'choice' : 'cluster',
		label: shown(cluster, preferred),
		description: forms.map(({ count }) => count).join(' : '),
		tooltip: forms.map(({ form, count }) => `${count} × ${shown(cluster, form)}`).join('\n'),
		isOpenable: true,
		subject: preferred,
		forms: forms.map(({ form }) => form),
	}
}

/** Of a word only the stem is known, on which endings follow. */
function shown({ likeness }: VariantCluster, form: string): string {
	return isolate(likeness === 'choice' ? `${form}…` : form)
}

function formNode(
	{ form, count, files, sources }: VariantForm,
	cluster: VariantCluster,
	{ parent, language }: TreeQuestion,
): TreeNode {
	const places = sources.slice(0, MOST_SOURCES).map(([source, times]) => {
		return `${isolate(source === '' ? '.' : source)} ${times}`
	})
	const counts = say(spread(count, files), language)
	return {
		id: [...parent, form],
		kind: form === cluster.preferred ? 'preferred' : 'form',
		label: shown(cluster, form),
		description: sources.length > 1 ? [counts, ...places].join(' · ') : counts,
		isOpenable: true,
		subject: form,
		forms: cluster.forms.map((each) => each.form),
	}
}

/** As many as a row has room for. */
const MOST_SOURCES = 4
