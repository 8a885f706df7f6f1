import { join } from 'node:path'
import { build } from 'esbuild'
import { bundles, editorTests } from './paths.mjs'

const webAssert = join(editorTests, 'suite/assert-web.cjs')

/**
 * Bundles the suites for one kind of extension host, telling them where to look at the page.
 * @param {'node' | 'folders' | 'desktop' | 'web'} host
 * @param {string} observerUrl
 * @returns {Promise<string>} path of the bundle
 */
export async function bundleSuites(host, observerUrl) {
	const outfile = join(bundles, `${host}.js`)
	await build({
		entryPoints: [join(editorTests, `suite/${host}.ts`)],
		outfile,
		bundle: true,
		format: 'cjs',
		platform: host === 'web' ? 'browser' : 'node',
		target: 'es2022',
		charset: 'utf8',
		external: ['vscode'],
		alias: host === 'web' ? { 'node:assert/strict': webAssert } : {},
		define: {
			OBSERVER_URL: JSON.stringify(observerUrl),
			GREP: JSON.stringify(process.env.GREP ?? ''),
		},
		logLevel: 'warning',
	})
	return outfile
}
