import {
	appearsWith,
	type CorpusEntity,
	type CorpusIndex,
	type EntityId,
	type EntityKind,
	type EntityQuery,
	filesWith,
	findEntities,
	formsOf,
	groupTerms,
	hasCompany,
	isolate,
	type Message,
	nameKey,
} from '../../core/index.ts'
import { KIND_NAMES } from '../kinds.ts'
import { say } from '../say.ts'
import { articleCount, articlesHolding } from './article-nodes.ts'
import { pageOf, type TreeNode, type TreePage, type TreeQuestion } from './tree-node.ts'

const KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']

/** The step of an id below which stand the entities that share articles with another. */
const COMPANY = 'company'

/** Kind → entity → who appears with it, and the articles that name it. */
export function entityTree(index: CorpusIndex, question: TreeQuestion): TreePage {
	const kind = KINDS.find((each) => each === question.parent[0])
	const [, key, step] = question.parent
	if (!kind) return kinds(index, question)
	if (key === undefined) return entities(index, question, kind)
	if (step === COMPANY) return company(index, question, { kind, key })
	const page = articles(index, question, { kind, key })
	const isFirst = question.offset === 0
	return isFirst && hasCompany(index, { kind, key }) ? withCompany(page, question) : page
}

function kinds(index: CorpusIndex, question: TreeQuestion): TreePage {
	const counted = KINDS.map((kind) => ({
		kind,
		total: findEntities(index, { ...queryOf(question), kind, limit: 0 }).total,
	})).filter(({ total }) => total > 0)
	return pageOf(counted, question, ({ kind, total }) => ({
		id: [kind],
		kind: 'kind',
		label: say(KIND_NAMES[kind].many, question.language),
		description: `${total}`,
		isOpenable: true,
	}))
}

function entities(index: CorpusIndex, question: TreeQuestion, kind: EntityKind): TreePage {
	const { offset, limit } = question
	const page = findEntities(index, { ...queryOf(question), kind, offset, limit })
	return {
		nodes: page.entities.map((entity) => entityNode(index, entity)),
		total: page.total,
	}
}

function queryOf({ filter, sort }: TreeQuestion): EntityQuery {
	return { ...(filter ? { text: filter } : {}), ...(sort ? { sort } : {}) }
}

function entityNode(index: CorpusIndex, { kind, key, name, count }: CorpusEntity): TreeNode {
	const forms = formsOf(index, { kind, key })
	return {
		id: [kind, key],
		kind,
		label: isolate(name),
		description: `${count}`,
		tooltip: forms.map((form) => `${form.count} × ${isolate(form.form)}`).join('\n'),
		isOpenable: true,
		subject: name,
		forms: forms.map(({ form }) => form).filter((form) => nameKey(form) === key),
	}
}

function articles(index: CorpusIndex, question: TreeQuestion, { kind, key }: EntityId): TreePage {
	return articlesHolding(filesWith(index, groupTerms(kind, key)), question)
}

/** The first page of an entity's articles, below a node that opens its company. */
function withCompany(page: TreePage, { parent, language }: TreeQuestion): TreePage {
	const node: TreeNode = {
		id: [...parent.slice(0, 2), COMPANY],
		kind: 'company',
		label: say(APPEARS_WITH, language),
		description: '',
		isOpenable: true,
	}
	return { ...page, nodes: [node, ...page.nodes] }
}

const MOST_COMPANIONS = 30

function company(index: CorpusIndex, question: TreeQuestion, id: EntityId): TreePage {
	return pageOf(appearsWith(index, id, MOST_COMPANIONS), question, ({ entity, files }) => ({
		...entityNode(index, entity),
		description: say(articleCount(files), question.language),
	}))
}

const APPEARS_WITH: Message = {
	en: 'Appears with',
	ar: 'يظهر مع',
}
