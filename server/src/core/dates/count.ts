/** A counted number. */
export interface Count {
	readonly value: number
	/** How many digits are written; 0 for a number in words. */
	readonly digits: number
	readonly definite: boolean
}
