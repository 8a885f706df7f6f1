/**
 * Runs in the page: measures where each word of each visible row of the focused editor is drawn,
 * next to where the browser alone draws the same row (one undecorated element). A row is what the
 * reader sees on one line of the screen; the editor draws each as one `.view-line`.
 *
 * @returns {{ text: string, words: { text: string, left: number, right: number, plain: { left: number, right: number } }[],
 *   boxes: { classes: string, left: number, right: number }[] }[]} rows from top to bottom; lengths in
 *   CSS pixels, `plain` and the editor's both from the left edge of the row's text
 */
export function measureRows() {
	const editor = document.querySelector('.editor-instance .monaco-editor')
	if (!editor) throw new Error('no editor on the page')
	const byTop = (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top
	const rows = [...editor.querySelectorAll('.view-lines .view-line')].sort(byTop)
	return rows.filter((row) => row.textContent.trim()).map(measureRow)

	function measureRow(row) {
		const drawn = row.firstElementChild ?? row
		const reference = plainTwin(row, drawn)
		const words = wordRects(drawn)
		const plain = wordRects(reference)
		const measured = words.map((word, i) => ({
			...word,
			plain: { left: plain[i].left, right: plain[i].right },
		}))
		reference.remove()
		return { text: drawn.textContent, words: measured, boxes: boxesOn(row) }
	}

	/** The row's text in one element, as the browser orders it when nobody splits it. */
	function plainTwin(row, drawn) {
		const twin = document.createElement('span')
		twin.style.cssText =
			'position:absolute;top:0;left:0;white-space:pre;unicode-bidi:isolate;direction:ltr'
		twin.className = drawn.querySelector('span')?.className ?? ''
		twin.textContent = drawn.textContent
		row.append(twin)
		return twin
	}

	/**
	 * One rectangle round each run of letters and digits, from the left edge of `element`.
	 * Punctuation is left out: at the end of a row it goes by the editor's left-to-right base.
	 */
	function wordRects(element) {
		const origin = element.getBoundingClientRect().left
		const { text, pieces } = textOf(element)
		return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
			const rects = rectsOf(pieces, match.index, match.index + match[0].length)
			return {
				text: match[0],
				left: Math.min(...rects.map((rect) => rect.left)) - origin,
				right: Math.max(...rects.map((rect) => rect.right)) - origin,
			}
		})
	}

	function textOf(element) {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
		const pieces = []
		let text = ''
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			pieces.push({ node, start: text.length, end: text.length + node.data.length })
			text += node.data
		}
		return { text, pieces }
	}

	/** A word may lie in several text nodes when a highlight splits it. */
	function rectsOf(pieces, start, end) {
		return pieces
			.filter((piece) => piece.start < end && start < piece.end)
			.flatMap((piece) => {
				const range = document.createRange()
				range.setStart(piece.node, Math.max(start, piece.start) - piece.start)
				range.setEnd(piece.node, Math.min(end, piece.end) - piece.start)
				return [...range.getClientRects()].filter((rect) => rect.width > 0)
			})
	}

	/** What is painted behind or below the row's text: backgrounds, borders, squiggles, selection. */
	function boxesOn(row) {
		const bounds = row.getBoundingClientRect()
		const origin = (row.firstElementChild ?? row).getBoundingClientRect().left
		const middle = (bounds.top + bounds.bottom) / 2
		return [...editor.querySelectorAll('.view-overlays .cdr, .view-overlays .cslr')]
			.map((box) => ({ box, rect: box.getBoundingClientRect() }))
			.filter(({ rect }) => rect.top <= middle && middle <= rect.bottom && rect.width > 0)
			.map(({ box, rect }) => ({
				classes: box.className,
				left: rect.left - origin,
				right: rect.right - origin,
			}))
	}
}
