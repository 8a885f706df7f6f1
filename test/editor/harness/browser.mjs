import { chromium } from 'playwright-core'
import { findChromium } from './browser-path.mjs'

/** How long the page may take to show what a test acts on, in milliseconds. */
const PATIENCE = 20_000

/**
 * A browser that never leaves this machine, with one page.
 * @param {{ width?: number, height?: number }} [size] of the window, in CSS pixels
 * @throws when there is no Chromium
 */
export async function openBrowser({ width = 1440, height = 900 } = {}) {
	const executablePath = findChromium()
	if (!executablePath) throw new Error('no Chromium found: install it or set CHROMIUM to its path')
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
	})
	const context = await browser.newContext({
		viewport: { width, height },
		permissions: ['clipboard-read', 'clipboard-write'],
	})
	await context.route(
		(url) => !['127.0.0.1', 'localhost'].some((host) => isHost(url.hostname, host)) && isWeb(url),
		(route) => route.abort(),
	)
	context.setDefaultTimeout(PATIENCE)
	return { browser, page: await context.newPage() }
}

/** True for the host and for what is below it, as the web worker's `v--….localhost` is. */
const isHost = (name, host) => name === host || name.endsWith(`.${host}`)
const isWeb = (url) => url.protocol.startsWith('http') || url.protocol.startsWith('ws')
