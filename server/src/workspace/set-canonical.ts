import { type ParseError, parseTree } from 'jsonc-parser'
import { modifications } from './edit-json.ts'

/**
 * The text of a `warraq.json` that says which form to write for each of some forms of names; a form
 * that is its own is kept apart from the others. Comments and layout stay. Undefined where the file
 * cannot be read: its author has to mend it first.
 */
export function withCanonical(
	text: string,
	canonical: Readonly<Record<string, string>>,
): string | undefined {
	const errors: ParseError[] = []
	const root = parseTree(text, errors, { allowTrailingComma: true })
	if (errors.length > 0 || root?.type !== 'object') return undefined
	let changed = text
	for (const [form, name] of Object.entries(canonical)) {
		const edits = modifications(changed, ['names', 'canonical', form], name)
		for (const { start, end, newText } of [...edits].reverse()) {
			changed = changed.slice(0, start) + newText + changed.slice(end)
		}
	}
	return changed
}
