/**
 * The same text, for who keeps it: a slice keeps in memory the whole text it was cut from; joined to
 * something and cut, it is its own.
 */
export function ownCopy(slice: string): string {
	return ` ${slice}`.slice(1)
}
