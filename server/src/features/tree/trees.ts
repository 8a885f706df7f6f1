import type { CorpusIndex } from '../../core/index.ts'
import { dateTree } from './date-tree.ts'
import { entityTree } from './entity-tree.ts'
import { findingTree } from './finding-tree.ts'
import type { TreeName, TreePage, TreeQuestion } from './tree-node.ts'
import { variantTree } from './variant-tree.ts'

/** The children of a node of any tree of the Warraq container. */
export function childrenIn(index: CorpusIndex, question: TreeQuestion): TreePage {
	return TREES[question.tree](index, question)
}

const TREES: Readonly<Record<TreeName, (index: CorpusIndex, question: TreeQuestion) => TreePage>> =
	{
		entities: entityTree,
		dates: dateTree,
		findings: findingTree,
		variants: variantTree,
	}
