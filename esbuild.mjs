import { existsSync } from 'node:fs'
import { build, context } from 'esbuild'
import { coreBuild } from './tools/core-build.ts'

/** Makes the code of dist/: the client and server for the desktop and for the browser, and the CLI. */
const isWatch = process.argv.includes('--watch')
const common = {
	bundle: true,
	charset: 'utf8',
	sourcemap: isWatch,
	minify: !isWatch,
	logLevel: 'warning',
	legalComments: 'none',
	mainFields: ['module', 'main'],
	// Else every pattern with a \p in it is compiled anew wherever it is used.
	supported: { 'regexp-unicode-property-escapes': true },
	// While sources are being edited the knowledge of the last build has to do.
	define: isWatch ? {} : { WARRAQ_BUILD: JSON.stringify(coreBuild()) },
}
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' }
const browser = { ...common, platform: 'browser', target: 'es2022' }

const bundles = [
	{
		...node,
		entryPoints: ['client/src/extension.ts'],
		outfile: 'dist/extension.js',
		external: ['vscode'],
	},
	{ ...node, entryPoints: ['server/src/boot.ts'], outfile: 'dist/server.js' },
	// In ASCII, which its start reads as it is (server/src/boot.ts).
	{
		...node,
		entryPoints: ['server/src/server.ts'],
		outfile: 'dist/server-main.js',
		charset: 'ascii',
	},
	{
		...node,
		entryPoints: ['server/src/lsp/keeper/keeper-thread.ts'],
		outfile: 'dist/index-keeper.js',
	},
	{ ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js' },
	{
		...node,
		entryPoints: ['server/src/workspace/index-worker.ts'],
		outfile: 'dist/index-worker.js',
	},
	{
		...browser,
		entryPoints: ['client/src/browser.ts'],
		outfile: 'dist/browser.js',
		format: 'cjs',
		external: ['vscode'],
	},
	{
		...browser,
		entryPoints: ['server/src/browser-server.ts'],
		outfile: 'dist/server-worker.js',
		format: 'iife',
	},
	{
		...browser,
		entryPoints: ['client/webview/concordance.ts'],
		outfile: 'dist/concordance.js',
		format: 'iife',
	},
	{ ...browser, entryPoints: ['client/webview/concordance.css'], outfile: 'dist/concordance.css' },
].filter(({ entryPoints: [entry] }) => existsSync(entry))

if (isWatch) {
	for (const options of bundles) await (await context(options)).watch()
} else {
	await Promise.all(bundles.map((options) => build(options)))
}
