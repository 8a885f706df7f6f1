import { objectIn, withValue } from './edit-json.ts'

/** What is to be written for what: forms of names (its own: kept apart), topics of spelling. */
export interface Decision {
	readonly canonical?: Readonly<Record<string, string>>
	readonly house?: Readonly<Record<string, string>>
}

/**
 * The text of a `warraq.json` that says what somebody has decided. Comments and layout stay. Undefined
 * where the file cannot be read: its author has to mend it first.
 */
export function withDecision(
	text: string,
	{ canonical = {}, house = {} }: Decision,
): string | undefined {
	if (!objectIn(text)) return undefined
	const decided = [
		...Object.entries(canonical).map(([form, name]) => ({
			path: ['names', 'canonical', form],
			value: name,
		})),
		...Object.entries(house).map(([topic, form]) => ({ path: ['house', topic], value: form })),
	]
	return decided.reduce((changed, { path, value }) => withValue(changed, path, value), text)
}
