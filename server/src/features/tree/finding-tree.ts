import { rulesById } from '../../core/all-rules.ts'
import {
	type CorpusIndex,
	filesWith,
	findingsByRule,
	groupTerms,
	isolate,
	type Language,
	LEFT_TO_RIGHT_MARK,
	type Message,
	type RuleFindings,
	spell,
	type Wording,
	wordingLabel,
	wordingOf,
} from '../../core/index.ts'
import { say } from '../say.ts'
import { articlesHolding, spread, withWords } from './article-nodes.ts'
import { perGeneration } from './per-generation.ts'
import { pageOf, type TreeNode, type TreePage, type TreeQuestion } from './tree-node.ts'

/** Rule → what is written and what it should be → articles. */
export function findingTree(index: CorpusIndex, question: TreeQuestion): TreePage {
	const [rule, wording] = question.parent
	if (rule === undefined) return rules(index, question)
	if (wording === undefined) return wordings(index, question, rule)
	return articles(index, question, { rule, wording })
}

const findingsOf = perGeneration(findingsByRule)

function rules(index: CorpusIndex, question: TreeQuestion): TreePage {
	return pageOf(findingsOf(index), question, (found) => ruleNode(found, question.language))
}

function ruleNode({ rule, count, wordings: found }: RuleFindings, language: Language): TreeNode {
	return {
		id: [rule],
		kind: 'rule',
		label: titleOf(rule, language),
		description: say(extent(count, found.length), language),
		...tooltipOf(rule, language),
		isOpenable: true,
		subject: rule,
	}
}

/** A rule's title; the id of one that this version does not know. */
function titleOf(id: string, language: Language): string {
	const card = rulesById.get(id)
	return card ? say(card.title, language) : id
}

/** The id that settings know a rule by, and why a reader of corpora cares. */
function tooltipOf(id: string, language: Language): { readonly tooltip?: string } {
	const card = rulesById.get(id)
	return card ? { tooltip: `${id}\n\n${say(card.rationale, language)}` } : {}
}

function wordings(index: CorpusIndex, question: TreeQuestion, rule: string): TreePage {
	const found = findingsOf(index).find((each) => each.rule === rule)?.wordings ?? []
	return pageOf(found, question, (wording) => wordingNode(wording, question))
}

function wordingNode(wording: Wording, { parent, language }: TreeQuestion): TreeNode {
	const { written, wanted, count, files } = wording
	return {
		id: [...parent, wordingLabel(wording)],
		kind: 'wording',
		label: written === '' ? say(LONG_STRETCHES, language) : change(written, wanted),
		description: say(spread(count, files), language),
		isOpenable: true,
	}
}

/**
 * From what is written to what it should be: each side isolated, and the line held left to right,
 * since the arrow does not turn round where its row is laid out right to left.
 */
function change(written: string, wanted: string): string {
	const [from, to] = [visible(written), visible(wanted)]
	if (wanted === '') return isolate(from)
	return `${spell(LEFT_TO_RIGHT_MARK)}${isolate(from)} → ${isolate(to)}`
}

/** Spaces are shown where they are what the wording is about, and what has no shape by its number. */
function visible(words: string): string {
	return words.replace(/^ | $/gu, SPACE_SYMBOL).replace(/(?! )[\p{Z}\p{Cc}\p{Cf}]/gu, (sign) => {
		return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
	})
}

/** Open box: the symbol for a space. */
const SPACE_SYMBOL = '\u2423'

function articles(
	index: CorpusIndex,
	question: TreeQuestion,
	{ rule, wording }: { readonly rule: string; readonly wording: string },
): TreePage {
	const { written, wanted } = wordingOf(wording)
	const files = filesWith(index, groupTerms('finding', rule, wording))
	// Whether the rule offered something else to write; longer passages are asked again.
	const isMended = wanted !== '' || written === ''
	return articlesHolding(withWords(files, written), question, isMended ? 'fixable' : 'article')
}

const LONG_STRETCHES: Message = {
	en: 'Longer passages',
	ar: 'مقاطع أطول',
}

function extent(count: number, kinds: number): Message {
	return {
		en: '{0} · wordings: {1}',
		ar: '{0} · الصيغ: {1}',
		args: [`${count}`, `${kinds}`],
	}
}
