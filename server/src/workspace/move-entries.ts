import { findNodeAtLocation, type Node, parse } from 'jsonc-parser'
import { applyEdits, type Edit } from '../core/index.ts'
import { objectIn, withValue } from './edit-json.ts'
import { type Property, propertiesBehind, propertiesOf, removals } from './json-properties.ts'
import { articlePath } from './uri.ts'

/** Where files and folders of a corpus go, by their paths in it; undefined for what leaves it. */
export type Moves = ReadonlyMap<string, string | undefined>

/** What a `warraq.json` says of one article, as it is written. */
export interface Entry {
	readonly path: string
	readonly value: string
}

/** A `warraq.json` after files have moved, and what it said of those that left. */
export interface AfterMoves {
	readonly text: string
	readonly left: readonly Entry[]
}

/**
 * A `warraq.json` that says of articles under their new paths what it said under the old ones, and names its
 * manifest and its house style as they are called now; what it said of a file that another takes the place of is
 * gone. Comments and layout stay. Undefined where it cannot be read.
 */
export function moveEntries(text: string, moves: Moves): AfterMoves | undefined {
	const root = objectIn(text)
	if (!root) return undefined
	const entries = propertiesOf(findNodeAtLocation(root, ['articles']))
	const goals = new Map(entries.map((entry) => [entry, goalOf(pathOf(entry), moves)]))
	const taken = new Set(goals.values())
	const leaving = entries.filter((entry) => goals.get(entry) === LEAVES)
	const isReplaced = (entry: Property) => !goals.get(entry) && taken.has(pathOf(entry))
	const gone = new Set([...leaving, ...entries.filter(isReplaced)])
	const edits = [
		...entries.flatMap((entry) => renaming(entry.key, goals.get(entry))),
		...namedFiles(root).flatMap((node) => renaming(node, goalOf(pathIn(node), moves))),
		...removals(text, entries, gone),
	]
	const left = leaving.map((entry) => ({ path: pathOf(entry), value: textOf(entry.value, text) }))
	return {
		text: applyEdits(
			text,
			edits.sort((a, b) => a.start - b.start),
		),
		left,
	}
}

/** A `warraq.json` with what others said of articles that have come into its corpus. Undefined where it cannot be read. */
export function addEntries(text: string, arrived: readonly Entry[]): string | undefined {
	const root = objectIn(text)
	if (!root) return undefined
	const entries = propertiesOf(findNodeAtLocation(root, ['articles']))
	const paths = new Set(arrived.map(({ path }) => path))
	const replaced = new Set(entries.filter((entry) => paths.has(pathOf(entry))))
	if (replaced.size > 0)
		return addEntries(applyEdits(text, removals(text, entries, replaced)), arrived)
	const last = entries.at(-1)
	if (last) {
		const written = arrived.map(({ path, value }) => `${JSON.stringify(path)}: ${value}`)
		return applyEdits(text, [propertiesBehind(text, last.node, written)])
	}
	const values = arrived.map(({ path, value }) => [path, parse(value)] as const)
	return withValue(text, ['articles'], Object.fromEntries(values))
}

const LEAVES = Symbol('leaves the corpus')

/** Where a file goes, by itself or with a folder above it; undefined for one that stays. */
function goalOf(path: string, moves: Moves): string | typeof LEAVES | undefined {
	for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
		const above = path.slice(0, end)
		if (!moves.has(above)) continue
		const goal = moves.get(above)
		return goal === undefined ? LEAVES : goal + path.slice(end)
	}
	return undefined
}

/** The names of other files that it goes by: its manifest, its house style. */
function namedFiles(root: Node): readonly Node[] {
	const places = [['manifest'], ['manifest', 'path'], ['house', 'profile']]
	return places.flatMap((place) => {
		const node = findNodeAtLocation(root, place)
		return node?.type === 'string' ? node : []
	})
}

function renaming(node: Node, goal: string | symbol | undefined): readonly Edit[] {
	if (typeof goal !== 'string') return []
	return [{ start: node.offset, end: node.offset + node.length, newText: JSON.stringify(goal) }]
}

const pathOf = ({ key }: Property): string => pathIn(key)

const pathIn = ({ value }: Node): string => articlePath(value as string)

const textOf = ({ offset, length }: Node, text: string) => text.slice(offset, offset + length)
