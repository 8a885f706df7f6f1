import type { ArticleDate, Message } from '../core/index.ts'
import type { Bilingual } from '../core/rule.ts'
import { CORPUS_FILE, type CorpusFile, readCorpusFile, readHouseStyle } from './corpus-file.ts'
import { DEFAULT_TEMPLATES, fileNameDate } from './file-name-date.ts'
import { type FileWork, textOf, type Unreadable } from './host.ts'
import type { Problem } from './json-shape.ts'
import { DATE, dayInManifest, FILE, type Manifest, readManifest } from './manifest.ts'
import { join, relativePath } from './uri.ts'

/** A folder of articles, with what its `warraq.json` says; or a lone file's folder, without one. */
export interface Corpus {
	/** The folder's URI, with a slash at its end; paths in `settings` start here. */
	readonly folder: string
	/** The URI of `warraq.json`, where there is one. */
	readonly uri?: string
	readonly settings: Partial<CorpusFile>
	readonly manifest: Manifest
	/** The URIs of the files that `warraq.json` names, there or not: what they say holds as if it stood in it. */
	readonly named: readonly string[]
	/** What is wrong in `warraq.json`. */
	readonly problems: readonly Problem[]
}

/** What holds for a file that belongs to no corpus. */
export function noCorpus(folder: string): Corpus {
	return { folder, settings: {}, manifest: new Map(), named: [], problems: [] }
}

/** A corpus whose `warraq.json` cannot be read: nothing holds but that it begins here. */
export function unreadableCorpus(folder: string, uri: string, { cannotRead }: Unreadable): Corpus {
	const message = CANNOT_READ[cannotRead] ?? CANNOT_READ_OTHERWISE
	const problem = { start: 0, end: 0, message: { ...message, args: [CORPUS_FILE, cannotRead] } }
	return { ...noCorpus(folder), uri, problems: [problem] }
}

/** A corpus with choices of style that go before its own. */
export function withChoices(
	corpus: Corpus,
	house: Readonly<Record<string, string>> | undefined,
): Corpus {
	if (!house) return corpus
	const { settings } = corpus
	return { ...corpus, settings: { ...settings, house: { ...settings.house, ...house } } }
}

/** Reads a corpus from the text of its `warraq.json`, and the files it names: manifest and house style. */
export function* readCorpus(folder: string, uri: string, text: string): FileWork<Corpus> {
	const { settings, problems } = readCorpusFile(text)
	const named = namedFiles(settings).map((path) => join(folder, path))
	const corpus = { folder, uri, settings, manifest: new Map(), named, problems }
	return yield* withManifest(yield* withHouse(corpus, text), text)
}

function namedFiles({ manifest, house }: Partial<CorpusFile>): readonly string[] {
	const { profile = '' } = house ?? {}
	return [manifest?.path ?? '', isOwnStyle(profile) ? profile : ''].filter((path) => path !== '')
}

/** True for a profile that is a file of the user's own. */
function isOwnStyle(profile: string): boolean {
	return profile.endsWith('.json')
}

function* withManifest(corpus: Corpus, text: string): FileWork<Corpus> {
	const { manifest } = corpus.settings
	if (!manifest?.path) return corpus
	const { path, file = FILE, date = DATE } = manifest
	const listed = textOf(yield join(corpus.folder, path))
	if (listed === undefined) return withProblem(corpus, text, path, CANNOT_READ_MANIFEST)
	const { days, misread } = readManifest(listed, manifest)
	const read = { ...corpus, manifest: days }
	const [first] = misread
	if (first !== undefined) {
		return withProblem(read, text, path, MISREAD_ROWS, `${misread.length}`, `${first}`)
	}
	if (days.size > 0) return read
	return withProblem(read, text, path, NO_DAYS, file, date)
}

/** A profile that is a file of the user's own: its topics, with those of `warraq.json` on top. */
function* withHouse(corpus: Corpus, text: string): FileWork<Corpus> {
	const { profile = '', ...topics } = corpus.settings.house ?? {}
	if (!isOwnStyle(profile)) return corpus
	const style = readHouseStyle(textOf(yield join(corpus.folder, profile)) ?? '')
	const house = { ...style?.house, ...topics }
	const read = { ...corpus, settings: { ...corpus.settings, house } }
	if (!style) return withProblem(read, text, profile, CANNOT_READ_HOUSE)
	if (style.wrong.length === 0) return read
	return withProblem(read, text, profile, WRONG_IN_HOUSE, style.wrong.join(', '))
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

/** A problem with a file that `warraq.json` names, where it names it. */
function withProblem(
	corpus: Corpus,
	text: string,
	path: string,
	message: Bilingual,
	...more: readonly string[]
): Corpus {
	const start = Math.max(text.indexOf(JSON.stringify(path)), 0)
	const problem = {
		start,
		end: start + path.length + 2,
		message: { ...message, args: [path, ...more] },
	}
	return { ...corpus, problems: [...corpus.problems, problem] }
}

const CANNOT_READ: Readonly<Record<string, Bilingual>> = {
	folder: {
		en: 'Cannot read {0}, so none of its settings hold: it is a folder.',
		ar: 'تعذّرت قراءة {0} فلا يُعمل بشيء من إعداداته: هو مجلد لا ملف',
	},
	permission: {
		en: 'Cannot read {0}, so none of its settings hold: you have no permission to.',
		ar: 'تعذّرت قراءة {0} فلا يُعمل بشيء من إعداداته: لا إذن لك بقراءته',
	},
	binary: {
		en: 'Cannot read {0}, so none of its settings hold: it is no text file.',
		ar: 'تعذّرت قراءة {0} فلا يُعمل بشيء من إعداداته: ليس ملفًّا نصيًّا',
	},
	'utf-32': {
		en: 'Cannot read {0}, so none of its settings hold: its encoding is UTF-32. Save it as UTF-8.',
		ar: 'تعذّرت قراءة {0} فلا يُعمل بشيء من إعداداته: ترميزه UTF-32 فاحفظه بترميز UTF-8',
	},
}

const CANNOT_READ_OTHERWISE: Bilingual = {
	en: 'Cannot read {0}, so none of its settings hold: {1}.',
	ar: 'تعذّرت قراءة {0} فلا يُعمل بشيء من إعداداته: {1}',
}

const CANNOT_READ_MANIFEST: Bilingual = {
	en: 'Cannot read the manifest {0}.',
	ar: 'تعذّرت قراءة الملف {0}',
}

const MISREAD_ROWS: Bilingual = {
	en: 'The manifest {0} has rows that are damaged or whose day is no YYYY-MM-DD: {1}, the first of them row {2}.',
	ar: 'في القائمة {0} سطور تالفة أو يومها ليس YYYY-MM-DD: عددها {1} وأولها السطر {2}',
}

const NO_DAYS: Bilingual = {
	en: 'The manifest {0} gives no file a day: it is searched for «{1}» and «{2}».',
	ar: 'لا تذكر القائمة {0} يوم أي ملف، ويبحث فيها عن «{1}» و«{2}»',
}

const CANNOT_READ_HOUSE: Bilingual = {
	en: 'Cannot read the house style {0}: a JSON object of topics and values is expected.',
	ar: 'تعذّرت قراءة نسق الدار {0}، والمتوقع كائن JSON من مسائل وقيم',
}

const WRONG_IN_HOUSE: Bilingual = {
	en: 'The house style {0} holds what is no topic, or no value of its topic: {1}.',
	ar: 'في نسق الدار {0} ما ليس مسألة ولا قيمة لمسألتها: {1}',
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
