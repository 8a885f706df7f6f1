import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '../test/editor/harness/browser.mjs'
import { installEditor } from '../test/editor/harness/install.mjs'

/** Draws icons/warraq.png, what lists of extensions show, from icons/warraq.svg: run by hand when that changes. */
const SIZE = 256
const PAPER = '#f6efe1'
const INK = '#1f3a5f'

const icons = new URL('../icons/', import.meta.url)
const drawing = readFileSync(new URL('warraq.svg', icons), 'utf8').replace('#000', INK)
const style = `margin: 0; width: ${SIZE}px; height: ${SIZE}px; border-radius: 44px; background: ${PAPER};
	display: grid; place-items: center`

installEditor(console.log)
const { browser, page } = await openBrowser({ width: SIZE, height: SIZE })
await page.setContent(`<body style="margin: 0"><div style="${style}">${drawing}</div></body>`)
await page.addStyleTag({ content: 'svg { width: 80%; height: 80% }' })
await page.screenshot({ path: fileURLToPath(new URL('warraq.png', icons)), omitBackground: true })
await browser.close()
