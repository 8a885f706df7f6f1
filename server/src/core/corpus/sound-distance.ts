import { isVowelLetter, soundAlike } from './keys.ts'

/** What a letter more, less or other costs: the vowels of foreign names are written or not. */
const VOWEL = 0.3
const SAME_SOUND = 0.4
const OTHER = 1
const FARTHEST = 1.5

/** Whether two skeletons can be two ways to write one foreign name: a weighted edit distance. */
export function areNear(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > FARTHEST / VOWEL) return false
	let before = Array.from({ length: b.length + 1 }, () => 0)
	for (let j = 1; j <= b.length; j++) before[j] = (before[j - 1] as number) + alone(b, j - 1)
	for (let i = 1; i <= a.length; i++) {
		const row = [(before[0] as number) + alone(a, i - 1)]
		for (let j = 1; j <= b.length; j++) {
			row.push(
				Math.min(
					(before[j] as number) + alone(a, i - 1),
					(row[j - 1] as number) + alone(b, j - 1),
					(before[j - 1] as number) + exchange(a.charCodeAt(i - 1), b.charCodeAt(j - 1)),
				),
			)
		}
		before = row
	}
	return (before[b.length] as number) <= FARTHEST
}

/** A letter that the other has not: cheap for vowels and for the second of a double. */
function alone(word: string, at: number): number {
	const code = word.charCodeAt(at)
	return isVowelLetter(code) || code === word.charCodeAt(at - 1) ? VOWEL : OTHER
}

function exchange(a: number, b: number): number {
	if (a === b) return 0
	if (isVowelLetter(a) && isVowelLetter(b)) return VOWEL
	return soundAlike(a, b) ? SAME_SOUND : OTHER
}
