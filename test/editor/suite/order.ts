import type { DrawnRow, DrawnWord } from './observer.ts'

/** A drawn word may differ from the browser's own drawing by rounding, in CSS pixels. */
const TOLERANCE = 1.5
const ARABIC_WORD = /^(?:(?=\p{L})\p{Script_Extensions=Arabic}|\p{M})+$/u

/** What is wrong with the order in which a screen shows its words; empty when nothing is. */
export const scrambled = (rows: readonly DrawnRow[]): string[] => rows.flatMap(faultsOf)

function faultsOf(row: DrawnRow): string[] {
	return [...againstText(row), ...againstPlain(row)].map((fault) => `${fault} in: ${row.text}`)
}

/** Of two Arabic words in a row, the later one in the text must stand to the left. */
function againstText({ words }: DrawnRow): string[] {
	return words.flatMap((word, index) => {
		const next = words[index + 1]
		if (!next || !isArabic(word) || !isArabic(next)) return []
		return middle(next) < middle(word) ? [] : [`${next.text} is not left of ${word.text}`]
	})
}

/** Every word must be as wide, and stand where, the browser puts it when nothing is highlighted. */
function againstPlain({ words }: DrawnRow): string[] {
	return words
		.filter(
			({ left, right, plain }) =>
				Math.abs(left - plain.left) > TOLERANCE || Math.abs(right - plain.right) > TOLERANCE,
		)
		.map(({ text, left, plain }) => `${text} at ${left.toFixed(0)}, plain ${plain.left.toFixed(0)}`)
}

const isArabic = (word: DrawnWord) => ARABIC_WORD.test(word.text)
const middle = (word: DrawnWord) => (word.left + word.right) / 2

/** The words that lie on a box of one of the classes, in the order drawn. */
export function wordsOnBoxes(rows: readonly DrawnRow[], isWanted: (classes: string) => boolean) {
	return rows.flatMap(({ words, boxes }) => {
		const wanted = boxes.filter((box) => isWanted(box.classes))
		const isOn = (word: DrawnWord) =>
			wanted.some((box) => box.left <= middle(word) && middle(word) <= box.right)
		return words.filter(isOn).map((word) => word.text)
	})
}
