import { existsSync } from 'node:fs'

const CANDIDATES = [
	process.env.CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns {string | undefined} path of the Chromium to drive; the variable CHROMIUM goes first */
export const findChromium = () => CANDIDATES.find((path) => path && existsSync(path))
