import type { Edit, FixedText } from '../core/index.ts'
import { decodeFile } from './decode-file.ts'
import { encodeText } from './encode.ts'
import type { Replacement } from './fix-entry.ts'
import { readStable } from './read-stable.ts'

/** What would be written over a file, and what its text was and would be. */
export interface FixPlan extends Replacement {
	readonly oldText: string
	readonly newText: string
	/** What makes the one of the other: sorted, not overlapping. */
	readonly edits: readonly Edit[]
	/** Fixes by rule id. */
	readonly fixes: ReadonlyMap<string, number>
}

/** A file that could not be written back as it was. */
export class UnfixableError extends Error {
	constructor(problem: string) {
		super(problem)
		this.name = 'UnfixableError'
	}
}

/**
 * Plans the fixes of one file; nothing when it has none. Encoding, byte order mark and line ends stay,
 * and every byte outside the fixes. Throws an `UnfixableError` where that cannot be promised, a
 * `NotTextError`, or the error of the file system.
 */
export function planFixes(path: string, fix: (text: string) => FixedText): FixPlan | undefined {
	const { bytes: before } = readStable(path)
	const decoded = decodeFile(before)
	const { text: newText, edits, fixes } = fix(decoded.text)
	if (newText === decoded.text) return undefined
	if (decoded.isLossy) throw new UnfixableError(`not sound ${decoded.encoding}: left as it is`)
	if (Buffer.compare(encodeText(decoded.text, decoded), before) !== 0) {
		throw new UnfixableError(
			`its ${decoded.encoding} does not come back byte for byte: left as it is`,
		)
	}
	return {
		path,
		before,
		after: encodeText(newText, decoded),
		oldText: decoded.text,
		newText,
		edits,
		fixes,
	}
}
