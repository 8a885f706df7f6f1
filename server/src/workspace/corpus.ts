import type { ArticleDate, Message } from '../core/index.ts'
import { type CorpusFile, readCorpusFile } from './corpus-file.ts'
import { DEFAULT_TEMPLATES, fileNameDate } from './file-name-date.ts'
import type { FileWork } from './host.ts'
import type { Problem } from './json-shape.ts'
import { dayInManifest, type Manifest, readManifest } from './manifest.ts'
import { join, relativePath } from './uri.ts'

/** A folder of articles, with what its `warraq.json` says; or a lone file's folder, without one. */
export interface Corpus {
	/** The folder's URI, with a slash at its end; paths in `settings` start here. */
	readonly folder: string
	/** The URI of `warraq.json`, where there is one. */
	readonly uri?: string
	readonly settings: Partial<CorpusFile>
	readonly manifest: Manifest
	/** What is wrong in `warraq.json`. */
	readonly problems: readonly Problem[]
}

/** What holds for a file that belongs to no corpus. */
export function noCorpus(folder: string): Corpus {
	return { folder, settings: {}, manifest: new Map(), problems: [] }
}

/** Reads a corpus from the text of its `warraq.json`, and its manifest where it names one. */
export function* readCorpus(folder: string, uri: string, text: string): FileWork<Corpus> {
	const { settings, problems } = readCorpusFile(text)
	const corpus = { folder, uri, settings, manifest: new Map(), problems }
	const path = settings.manifest?.path
	if (!path || !settings.manifest) return corpus
	const listed = yield join(folder, path)
	if (listed !== undefined) return { ...corpus, manifest: readManifest(listed, settings.manifest) }
	return { ...corpus, problems: [...problems, missingManifest(text, path)] }
}

/**
 * The date that a corpus gives an article: its own entry, else the manifest's, else the one in its
 * file name. Undefined where none does and the text has to be asked.
 */
export function articleDateIn(corpus: Corpus, uri: string): ArticleDate | undefined {
	const path = relativePath(corpus.folder, uri)
	const entry = corpus.settings.articles?.[path]?.date
	if (entry) return { value: entry, source: 'metadata', detail: FROM_ENTRY }
	const listed = dayInManifest(corpus.manifest, path)
	if (listed) return { value: listed, source: 'metadata', detail: fromManifest(corpus) }
	const named = fileNameDate(path, corpus.settings.fileNameDate ?? DEFAULT_TEMPLATES)
	if (named) return { value: named, source: 'metadata', detail: FROM_FILE_NAME }
	return undefined
}

function missingManifest(text: string, path: string): Problem {
	const start = Math.max(text.indexOf(JSON.stringify(path)), 0)
	return {
		start,
		end: start + path.length + 2,
		message: {
			en: 'Cannot read the manifest {0}.',
			ar: 'تعذّرت قراءة الملف {0}',
			args: [path],
		},
	}
}

const FROM_ENTRY: Message = {
	en: 'from its entry in {0}',
	ar: 'من مدخله في {0}',
	args: ['warraq.json'],
}

const FROM_FILE_NAME: Message = {
	en: 'from the file name',
	ar: 'من اسم الملف',
}

function fromManifest({ settings }: Corpus): Message {
	return {
		en: 'from the manifest {0}',
		ar: 'من القائمة {0}',
		args: [settings.manifest?.path ?? ''],
	}
}
