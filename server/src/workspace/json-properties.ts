import { createScanner, type Node } from 'jsonc-parser'
import type { Edit } from '../core/index.ts'

/** A property of an object in JSON with comments. */
export interface Property {
	readonly node: Node
	readonly key: Node
	readonly value: Node
}

/** The properties of an object; none of what is no object. */
export function propertiesOf(object: Node | undefined): readonly Property[] {
	if (object?.type !== 'object') return []
	return (object.children ?? []).flatMap((node) => {
		const [key, value] = node.children ?? []
		return key && value ? { node, key, value } : []
	})
}

/** Properties behind the last one of their object, each with the same space before it. */
export function propertiesBehind(text: string, last: Node, properties: readonly string[]): Edit {
	const end = last.offset + last.length
	const space = /\s*$/u.exec(text.slice(0, last.offset))?.[0] ?? ''
	const all = properties.join(`,${space}`)
	const comma = commaBehind(text, end)
	if (comma === undefined) return { start: end, end, newText: `,${space}${all}` }
	return { start: comma, end: comma, newText: `${space}${all},` }
}

/** The edits that take properties out of their object: their lines, with the comments there, where these hold no others. */
export function removals(
	text: string,
	properties: readonly Property[],
	removed: ReadonlySet<Property>,
): readonly Edit[] {
	const last = properties.at(-1)
	const lastKept = properties.findLast((property) => !removed.has(property))
	const edits = [...removed].map(({ node }) => removal(text, node))
	const comma = lastKept && commaBehind(text, lastKept.node.offset + lastKept.node.length)
	const isLeftOver = last && last !== lastKept && !commaBehind(text, endOf(last.node))
	if (isLeftOver && comma) edits.push({ start: comma - 1, end: comma, newText: '' })
	return edits.sort((a, b) => a.start - b.start)
}

function removal(text: string, node: Node): Edit {
	const start = /[ \t]*$/u.exec(text.slice(0, node.offset))?.index ?? node.offset
	const end = commaBehind(text, endOf(node)) ?? endOf(node)
	const rest = /^[ \t]*(?:\/\/.*)?(?:\r?\n|$)/u.exec(text.slice(end))
	const isOnOwnLines = rest && (start === 0 || text[start - 1] === '\n')
	if (isOnOwnLines) return { start, end: end + rest[0].length, newText: '' }
	const space = /^[ \t]*/u.exec(text.slice(end))?.[0].length ?? 0
	return { start: node.offset, end: end + space, newText: '' }
}

function endOf({ offset, length }: Node): number {
	return offset + length
}

/** The offset behind the comma that follows, comments and space skipped. */
function commaBehind(text: string, from: number): number | undefined {
	const scanner = createScanner(text, true)
	scanner.setPosition(from)
	scanner.scan()
	const start = scanner.getTokenOffset()
	return text[start] === ',' ? start + 1 : undefined
}
