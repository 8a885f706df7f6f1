/** Whether a code unit is the first half of a character beyond the basic plane, such as an emoji. */
export function isHighSurrogate(code: number): boolean {
	return (code & 0xfc00) === 0xd800
}

/** Whether it is the second half of one. */
export function isLowSurrogate(code: number): boolean {
	return (code & 0xfc00) === 0xdc00
}

/** Whether an offset lies between the halves of a pair. */
export function cutsPair(text: string, at: number): boolean {
	return isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1))
}
