/** What is asked for beyond what seems to be needed. */
const SPARE = 1.125
/** How much larger memory gets at once, whatever a text promises by how it begins. */
const STEP = 8

/**
 * How many rows to have room for when a text has taken so many for a share of it: what it promises to take
 * in all, as far as that can be believed. To double them again and again writes a long text twice.
 */
export function roomFor(written: number, share: number): number {
	return Math.ceil(written * Math.min(STEP, SPARE / share))
}
