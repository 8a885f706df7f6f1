import { packSections, type Sections, unpackSections } from './lexicon/sections.ts'

/** What the bundler puts in place of this name: see tools/core-build.ts. */
declare const WARRAQ_BUILD: string | undefined

/** The build that this code is of; undefined where sources run unbuilt. */
const BUILD = typeof WARRAQ_BUILD === 'string' ? WARRAQ_BUILD : undefined

/** The section that says which build a knowledge file is for. */
const SECTION = 'build'

/** Packs a knowledge file for the code of one build. */
export function packForBuild(sections: Sections, build: string): Uint8Array {
	return packSections(new Map([...sections, [SECTION, new TextEncoder().encode(build)]]))
}

/**
 * Views the sections of a knowledge file. Throws a `RangeError` on a damaged one, and on one that was packed for
 * other code: its tables are made ready for look-up, and what looks otherwise finds nothing and does not notice.
 */
export function unpackForBuild(file: Uint8Array, build = BUILD): Sections {
	const sections = unpackSections(file)
	if (build !== undefined && buildOf(sections) !== build) {
		throw new RangeError(
			'It was made by another version of Warraq than the program beside it (npm run build makes both).',
		)
	}
	return sections
}

function buildOf(sections: Sections): string {
	return new TextDecoder().decode(sections.get(SECTION) ?? new Uint8Array())
}
