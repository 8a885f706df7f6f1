import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { output } from './paths.mjs'
import { measureRows } from './word-order.mjs'

/**
 * What the tests inside VS Code may ask about the page.
 * @param {import('playwright-core').Page} page
 * @param {(outcome: { title: string, milliseconds: number, error?: string, isTriedAgain?: true }) => void} record
 */
export function sightsOf(page, record) {
	mkdirSync(output, { recursive: true })
	return {
		outcome: async (outcome) => {
			record(outcome)
			if (outcome.error) await shoot(page, `failed ${outcome.title}`)
		},
		rows: () => page.evaluate(measureRows),
		screenshot: ({ name }) => shoot(page, name),
		resize: (size) => page.setViewportSize(size),
		appear: async ({ selector }) => {
			await shown(page, selector).waitFor()
		},
		press: async ({ key, into, holding }) => {
			if (holding !== undefined) await page.waitForFunction(holds, { into, holding })
			await shown(page, into).press(key)
		},
		fill: async ({ text, into }) => {
			await shown(page, into).fill(text)
		},
		click: async ({ selector }) => {
			await shown(page, selector).click()
		},
		inPages: async ({ selector }) => {
			const read = (frame) => frame.locator(selector).evaluateAll(readElements)
			const frames = page.frames().map((frame) => read(frame).catch(nothingYet))
			return (await Promise.all(frames)).flat()
		},
		clickInPages: async ({ selector }) => {
			for (const frame of page.frames()) {
				const [first] = await frame.locator(selector).all().catch(nothingYet)
				if (first) return first.click()
			}
			throw new Error(`no page has ${selector}`)
		},
		trees: () => page.evaluate(readTrees),
		rest: () => page.mouse.move(1, 1),
		hover: ({ word }) => hoverWord(page, word),
	}
}

/** A page that is just being loaded, or taken away, shows nothing: whoever waits for it looks again. */
function nothingYet(error) {
	if (/context was destroyed|frame (?:was|got) detached/i.test(String(error))) return []
	throw error
}

/** The first element that a CSS selector finds and that is shown: VS Code keeps what it closed. */
const shown = (page, selector) => page.locator(selector).filter({ visible: true }).first()

/** True once a box that is shown holds a text; runs in the page. */
function holds({ into, holding }) {
	const boxes = [...document.querySelectorAll(into)].filter((box) => box.checkVisibility())
	return boxes.some((box) => box.value === holding)
}

async function shoot(page, name) {
	await page.screenshot({ path: join(output, `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`) })
}

/** Texts and edges of elements; runs in the page. */
function readElements(elements) {
	return elements.map((element) => {
		const { left, right } = element.getBoundingClientRect()
		return { text: element.textContent, left, right }
	})
}

/** The rows of all open tree views; runs in the page. */
function readTrees() {
	const rows = [...document.querySelectorAll('.tree-explorer-viewlet-tree-view .monaco-list-row')]
	const textOf = (row, part) => row.querySelector(part)?.textContent ?? ''
	return rows
		.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
		.map((row) => ({
			view: textOf(row.closest('.pane'), '.pane-header .title'),
			level: Number(row.getAttribute('aria-level')),
			label: textOf(row, '.label-name'),
			description: textOf(row, '.label-description'),
			spoken: row.getAttribute('aria-label') ?? '',
		}))
}

/** Moves the mouse onto the first drawn occurrence of a word. */
async function hoverWord(page, word) {
	const point = await page.evaluate((wanted) => {
		const rows = document.querySelectorAll('.editor-instance .view-line')
		for (const row of rows) {
			const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.data.indexOf(wanted)
				if (at < 0) continue
				const range = document.createRange()
				range.setStart(node, at)
				range.setEnd(node, at + wanted.length)
				const rect = range.getBoundingClientRect()
				return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
			}
		}
		return undefined
	}, word)
	if (!point) throw new Error(`the word is not on the screen: ${word}`)
	await page.mouse.move(point.x + 40, point.y + 60)
	await page.mouse.move(point.x, point.y, { steps: 4 })
}
