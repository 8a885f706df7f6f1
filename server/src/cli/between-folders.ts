import { sep } from 'node:path'

/** What parts the folders of a path: on Windows a backslash too; elsewhere that is a letter of a name. */
export const BETWEEN_FOLDERS = sep === '\\' ? /[\\/]/u : /\//u
