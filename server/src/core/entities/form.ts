import { skeleton } from '../text/fold.ts'
import { ALEF, HAMZA, spell, YEH } from '../text/letters.ts'
import type { Name } from './name.ts'
import type { Words } from './words.ts'

/** The name as a reader would cite it: as written, spaces single, the alef restored after lam. */
export function formOf({ text }: Words, { start, end, elided, first, to }: Name): string {
	const name = text.slice(start, end)
	const written = to - first === 1 || isPlain(name) ? name : name.replaceAll(/\s+/gu, ' ')
	return elided ? spell(ALEF) + written : written
}

/**
 * The words of a form as comparison keys: skeletons, without quotation marks, and with the first half
 * of a compound name joined to its second, so that spelling it apart makes no difference.
 */
export function partsOf(form: string): readonly string[] {
	const bare = skeleton(form)
	const words = isPlain(bare) ? bare.split(' ') : (bare.match(/[\p{L}\p{N}]+/gu) ?? [])
	const parts: string[] = []
	let open = ''
	for (const word of words) {
		if (JOINED.has(word)) open += word
		else {
			parts.push(open + word)
			open = ''
		}
	}
	if (open !== '') parts.push(open)
	return parts
}

/** True for words of nothing but Arabic letters, a single space between them: so most names are written. */
function isPlain(form: string): boolean {
	let isLetter = false
	for (let at = 0; at < form.length; at++) {
		const code = form.charCodeAt(at)
		const isSpace = code === SPACE
		if (isSpace ? !isLetter : code < HAMZA || code > YEH) return false
		isLetter = !isSpace
	}
	return isLetter
}

/** One key of the words of a form. */
export function keyOfParts(parts: readonly string[]): string {
	return parts.join(' ')
}

const SPACE = 0x20

/** First halves of compound names, as skeletons. */
const JOINED: ReadonlySet<string> = new Set('عبد ابو ابي ام ال'.split(' '))
