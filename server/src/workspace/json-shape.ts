import type { Node } from 'jsonc-parser'
import type { Message, Span } from '../core/index.ts'

/** Something wrong in a file of ours, with the place to mend it. */
export interface Problem extends Span {
	readonly message: Message
}

export type Report = (problem: Problem) => void

/** Reads one kind of value; reports what does not fit and gives `undefined` for it. */
export type Shape<T> = (node: Node, report: Report) => T | undefined

export const aString: Shape<string> = (node, report) => {
	if (node.type === 'string') return node.value as string
	return reject(node, report, {
		en: 'Expected a string.',
		ar: 'المتوقع نص بين علامتي اقتباس.',
	})
}

/** A string that passes a test; `message` says what was expected. */
export function matching(test: (text: string) => boolean, message: Message): Shape<string> {
	return (node, report) => {
		const text = node.type === 'string' ? (node.value as string) : undefined
		return text !== undefined && test(text) ? text : reject(node, report, message)
	}
}

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Shape<T> {
	return (node, report) => {
		const word = words.find((each) => each === node.value)
		return word ?? reject(node, report, expectedOneOf(words))
	}
}

export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
	return (node, report) => {
		if (node.type !== 'array') return reject(node, report, EXPECTED_LIST)
		return (node.children ?? []).flatMap((child) => item(child, report) ?? [])
	}
}

/** One value, or a list of them. */
export function oneOrMany<T>(item: Shape<T>): Shape<readonly T[]> {
	const list = listOf(item)
	return (node, report) => {
		if (node.type === 'array') return list(node, report)
		const only = item(node, report)
		return only === undefined ? undefined : [only]
	}
}

/** An object whose keys are the user's own. */
export function recordOf<T>(value: Shape<T>): Shape<Readonly<Record<string, T>>> {
	return (node, report) => {
		if (node.type !== 'object') return reject(node, report, EXPECTED_OBJECT)
		const record: Record<string, T> = {}
		for (const [key, child] of properties(node)) {
			const read = value(child, report)
			if (read !== undefined) record[key.value as string] = read
		}
		return record
	}
}

/** An object with known keys, each of them optional; an unknown key is reported. */
export function object<T extends object>(
	shapes: {
		readonly [K in keyof T]-?: Shape<NonNullable<T[K]>>
	},
): Shape<Partial<T>> {
	return (node, report) => {
		if (node.type !== 'object') return reject(node, report, EXPECTED_OBJECT)
		const read: Partial<T> = {}
		for (const [key, child] of properties(node)) {
			const name = key.value as string
			if (!Object.hasOwn(shapes, name)) reject(key, report, unknownKey(name, Object.keys(shapes)))
			else assign(read, name as keyof T, shapes[name as keyof T](child, report))
		}
		return read
	}
}

function assign<T extends object, K extends keyof T>(
	target: Partial<T>,
	key: K,
	value: T[K] | undefined,
): void {
	if (value !== undefined) target[key] = value
}

function properties(node: Node): readonly (readonly [key: Node, value: Node])[] {
	return (node.children ?? []).flatMap(({ children }) => {
		const [key, value] = children ?? []
		return key && value ? [[key, value] as const] : []
	})
}

/** Reports the node as wrong; stands where its value would. */
export function reject(node: Node, report: Report, message: Message): undefined {
	report({ start: node.offset, end: node.offset + node.length, message })
}

function expectedOneOf(words: readonly string[]): Message {
	return {
		en: 'Expected one of: {0}.',
		ar: 'المتوقع واحد مما يأتي: {0}',
		args: [words.map((word) => `"${word}"`).join(', ')],
	}
}

/** More keys than this are no help: there is a page about them. */
const MOST_LISTED = 20

function unknownKey(name: string, known: readonly string[]): Message {
	if (known.length > MOST_LISTED) {
		return { en: 'Unknown key "{0}".', ar: 'مفتاح غير معروف "{0}"', args: [name] }
	}
	return {
		en: 'Unknown key "{0}". Known here: {1}.',
		ar: 'مفتاح غير معروف "{0}". المعروف هنا: {1}',
		args: [name, known.join(', ')],
	}
}

const EXPECTED_LIST: Message = {
	en: 'Expected a list in square brackets.',
	ar: 'المتوقع قائمة بين قوسين مربعين.',
}

const EXPECTED_OBJECT: Message = {
	en: 'Expected an object in braces.',
	ar: 'المتوقع كائن بين قوسين معقوفين.',
}
