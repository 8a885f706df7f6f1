import { fileURLToPath } from 'node:url'

/** @param {string} relative to the folder of the editor tests */
const here = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url))

/** The repository, which is also the extension's development folder. */
export const repository = here('../..')
export const editorTests = here('.')
/** VS Code's server and workbench as code-server carries them. */
export const vscodeServer = here('node_modules/code-server/lib/vscode')
/** An extension that does nothing: stands for the one under development when a package is tested. */
export const emptyExtension = here('fixtures/empty-extension')
export const bundles = here('dist')
export const output = here('../output')
