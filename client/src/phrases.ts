import { env, workspace } from 'vscode'
import type { Analysed } from '../../server/src/lsp/protocol.ts'

/** What the client says at run time; the server has its own. */
export interface Phrases {
	readonly starting: string
	readonly ready: string
	readonly stopped: string
	readonly crashed: string
	readonly restart: string
	readonly showOutput: string
	readonly articleDate: string
	readonly noArticleDate: string
	readonly setDate: string
	readonly dateWanted: string
	readonly dateWrong: string
	readonly dateSaved: (date: string) => string
	readonly noArticle: string
	readonly noMentions: string
	readonly noFindings: string
	readonly noDateHere: string
	readonly isUtf32: (name: string) => string
	readonly copied: (value: string) => string
	readonly sources: Readonly<Record<Analysed['articleDate']['source'], string>>
	readonly counts: Readonly<Record<'PER' | 'LOC' | 'ORG' | 'DATE' | 'findings', string>>
}

const ENGLISH: Phrases = {
	starting: 'Warraq is starting',
	ready: 'Warraq',
	stopped: 'Warraq is not running',
	crashed: 'The Warraq language server has stopped several times and was not started again.',
	restart: 'Restart Server',
	showOutput: 'Show Output',
	articleDate: 'Article date',
	noArticleDate: 'No article date',
	setDate: 'Set Date',
	dateWanted: 'The day the article was published, as YYYY-MM-DD',
	dateWrong: 'Not a day of the calendar. Write it as 2019-12-29.',
	dateSaved: (date) => `${date} is now the article date, written in warraq.json`,
	noArticle: 'Open an Arabic article first.',
	noMentions: 'Nothing is highlighted in this article.',
	noFindings: 'No findings in this article.',
	noDateHere: 'There is no date expression at the cursor.',
	isUtf32: (name) =>
		`\u2068${name}\u2069 is UTF-32, which neither the editor nor Warraq reads. Convert it to UTF-8 first: what is typed here damages it.`,
	copied: (value) => `${value} copied`,
	sources: {
		argument: 'given',
		input: 'given',
		metadata: 'from the corpus',
		text: 'from the text',
		setting: 'from the settings',
		none: 'relative dates stay open',
	},
	counts: {
		PER: 'people',
		LOC: 'places',
		ORG: 'organisations',
		DATE: 'dates',
		findings: 'findings',
	},
}

const ARABIC: Phrases = {
	starting: 'ورّاق قيد التشغيل',
	ready: 'ورّاق',
	stopped: 'ورّاق متوقف',
	crashed: 'توقف خادم ورّاق مرات متتالية ولم يُعَد تشغيله.',
	restart: 'إعادة التشغيل',
	showOutput: 'إظهار السجل',
	articleDate: 'تاريخ المقال',
	noArticleDate: 'المقال بلا تاريخ',
	setDate: 'تحديد التاريخ',
	dateWanted: 'YYYY-MM-DD يوم نشر المقال بصيغة',
	dateWrong: '2019-12-29 ليس هذا يومًا من أيام التقويم، اكتبه هكذا',
	dateSaved: (date) => `${date} تاريخ المقال، كُتب في warraq.json`,
	noArticle: 'افتح مقالًا عربيًا أولًا.',
	noMentions: 'لا شيء مميَّز في هذا المقال.',
	noFindings: 'لا ملاحظات في هذا المقال.',
	noDateHere: 'لا عبارة زمنية عند المؤشر.',
	isUtf32: (name) =>
		`الملف \u2068${name}\u2069 بترميز UTF-32 الذي لا يقرؤه المحرر ولا ورّاق. حوّله إلى UTF-8 أولًا، فما يُكتب هنا يتلفه.`,
	copied: (value) => `${value} نُسخ`,
	sources: {
		argument: 'معطى',
		input: 'معطى',
		metadata: 'من بيانات المدوّنة',
		text: 'من النص',
		setting: 'من الإعدادات',
		none: 'تبقى التواريخ النسبية مفتوحة',
	},
	counts: {
		PER: 'أشخاص',
		LOC: 'أماكن',
		ORG: 'منظمات',
		DATE: 'تواريخ',
		findings: 'ملاحظات',
	},
}

/** In the language of `warraq.uiLanguage`; `auto` follows the editor's display language. */
export const phrases = (): Phrases => inLanguage({ en: ENGLISH, ar: ARABIC })

/** Of what is said in both languages, that in the language the person chose. */
export function inLanguage<Said>(both: { readonly en: Said; readonly ar: Said }): Said {
	const chosen = workspace.getConfiguration('warraq').get<unknown>('uiLanguage')
	const language = chosen === 'ar' || chosen === 'en' ? chosen : env.language
	return language.startsWith('ar') ? both.ar : both.en
}
