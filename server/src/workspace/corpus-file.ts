import { allRules } from '../core/all-rules.ts'
import { MOST_WORDS } from '../core/entities/phrases.ts'
import {
	houseProfiles,
	houseTopics,
	houseValues,
	type Message,
	type NameLists,
	type RuleSetting,
} from '../core/index.ts'
import { isIsoDate } from '../core/text/iso-date.ts'
import { isNameTemplate } from './file-name-date.ts'
import {
	aString,
	listOf,
	matching,
	object,
	oneOf,
	oneOrMany,
	type Problem,
	type Report,
	recordOf,
	type Shape,
} from './json-shape.ts'
import { parseJson } from './parse-json.ts'
import { articlePath } from './uri.ts'

/** The file that makes a folder a corpus and says what holds for all its articles. */
export const CORPUS_FILE = 'warraq.json'

/** What `warraq.json` can say; every key is optional. Paths are relative to its folder. */
export interface CorpusFile {
	readonly $schema: string
	readonly articles: Readonly<Record<string, ArticleEntry>>
	readonly manifest: ManifestSettings
	/** Templates of file names with `YYYY`, `MM` and `DD`; an empty list switches them off. */
	readonly fileNameDate: readonly string[]
	readonly rules: Readonly<Record<string, RuleSetting>>
	readonly house: Readonly<Record<string, string>>
	/** Spellings that no rule finds fault with. */
	readonly accept: readonly string[]
	readonly names: NameLists
	/** `off`: the texts of this folder are left alone. */
	readonly detect: 'auto' | 'off'
}

/** What is known of one article. */
export interface ArticleEntry {
	readonly date?: string
	/** Goes before the names of the corpus. */
	readonly names?: NameLists
	/** Spellings that no rule finds fault with here, beside those of the corpus. */
	readonly accept?: readonly string[]
}

/** A list of files with their dates, made by others. */
export interface ManifestSettings {
	readonly path?: string
	/** The column or key that names the file; `file` when left out. */
	readonly file?: string
	/** The column or key of the date; `date` when left out. */
	readonly date?: string
}

/** Reads `warraq.json`, comments and trailing commas allowed; empty, it only marks the folder. What is wrong is left out and listed. */
export function readCorpusFile(text: string): {
	readonly settings: Partial<CorpusFile>
	readonly problems: readonly Problem[]
} {
	const { root, faults } = parseJson(text)
	const problems = [...brokenCharacter(text), ...faults]
	const report: Report = (problem) => problems.push(problem)
	const settings = (root && shape(root, report)) ?? {}
	const { articles } = settings
	return { settings: articles ? { ...settings, articles: byPath(articles) } : settings, problems }
}

/** A path may be written as `find` writes it; what is said of the same path written plainly goes before. */
function byPath(articles: CorpusFile['articles']): CorpusFile['articles'] {
	const dotted = Object.entries(articles).filter(([path]) => articlePath(path) !== path)
	if (dotted.length === 0) return articles
	const undotted = dotted.map(([dottedPath, entry]) => {
		const path = articlePath(dottedPath)
		return [path, { ...entry, ...articles[path] }] as const
	})
	return { ...articles, ...Object.fromEntries(undotted) }
}

/**
 * Reads a house style that lies in a file of its own: topics and values. What is no topic or value is
 * left out and listed as it is written. Undefined when the file holds something else.
 */
export function readHouseStyle(
	text: string,
): { readonly house: House; readonly wrong: readonly string[] } | undefined {
	const { root, faults } = parseJson(text)
	const wrong: string[] = []
	const house = root && houseShape(root, ({ start, end }) => wrong.push(text.slice(start, end)))
	return faults.length === 0 && house ? { house, wrong } : undefined
}

type House = Readonly<Record<string, string>>

const aProfile = matching((name) => name.endsWith('.json') || houseProfiles.includes(name), {
	en: 'Expected a JSON file, or a style that comes with Warraq: {0}.',
	ar: 'المتوقع ملف JSON أو أحد الأنساق المرفقة: {0}',
	args: [houseProfiles.join(', ')],
})

/** Absent topics have no key, so that what is read holds strings only. */
const houseShape = object<Record<string, string>>({
	profile: aProfile,
	...Object.fromEntries(houseTopics.map((topic) => [topic, oneOf(houseValues(topic))])),
}) as Shape<House>

const aLevel = oneOf<RuleSetting>(['error', 'warning', 'information', 'hint', 'off'])

/** Absent rules have no key either. */
const rulesShape = object<Record<string, RuleSetting>>(
	Object.fromEntries(allRules.map(({ id }) => [id, aLevel])),
) as Shape<Readonly<Record<string, RuleSetting>>>

const manifestShape: Shape<ManifestSettings> = (node, report) => {
	if (node.type === 'string') return { path: node.value as string }
	return object<ManifestSettings>({ path: aString, file: aString, date: aString })(node, report)
}

const aName = matching((name) => name.trim().split(/\s+/u).length <= MOST_WORDS, {
	en: 'A name of more than {0:words} is not looked for.',
	ar: 'لا يُبحث عن اسم يزيد على {0:words}',
	args: [`${MOST_WORDS}`],
})

const namesShape = object<NameLists>({
	add: object<NonNullable<NameLists['add']>>({
		PER: listOf(aName),
		LOC: listOf(aName),
		ORG: listOf(aName),
	}),
	ignore: listOf(aString),
	canonical: recordOf(aString),
})

const shape = object<CorpusFile>({
	$schema: aString,
	articles: recordOf(
		object<ArticleEntry>({
			date: matching(isIsoDate, {
				en: 'Expected a day as YYYY-MM-DD.',
				ar: 'المتوقع يوم بصيغة YYYY-MM-DD',
			}),
			names: namesShape,
			accept: listOf(aString),
		}),
	),
	manifest: manifestShape,
	fileNameDate: oneOrMany(
		matching(isNameTemplate, {
			en: 'Expected a file-name template with YYYY, MM and DD once each.',
			ar: 'المتوقع قالب لاسم الملف فيه YYYY وMM وDD مرة واحدة',
		}),
	),
	rules: rulesShape,
	house: houseShape,
	accept: listOf(aString),
	names: namesShape,
	detect: oneOf(['auto', 'off']),
})

/** The first place where the file was not UTF-8; U+FFFD stands there, in an editor too. */
function brokenCharacter(text: string): readonly Problem[] {
	const start = text.indexOf('\ufffd')
	return start < 0 ? [] : [{ start, end: start + 1, message: NOT_UTF_8 }]
}

const NOT_UTF_8: Message = {
	en: 'The file is not valid UTF-8 here: save it as UTF-8 and mend what was lost.',
	ar: 'ترميز الملف هنا ليس UTF-8 سليمًا: احفظه بهذا الترميز وأصلح ما ضاع',
}
