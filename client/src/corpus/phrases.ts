import { inLanguage } from '../phrases.ts'

/** What the views and commands of the corpus say at run time. */
export interface CorpusPhrases {
	readonly open: string
	readonly showMore: (remaining: number) => string
	readonly building: string
	readonly articles: (count: number) => string
	readonly manyFiles: (count: number) => string
	readonly unreadable: (count: number) => string
	readonly noFolder: string
	readonly filterTitle: string
	readonly filterWanted: string
}

const ENGLISH: CorpusPhrases = {
	open: 'Open',
	showMore: (remaining) => `Show more (${remaining} left)`,
	building: 'Reading the folder…',
	articles: (count) => `${count} articles`,
	manyFiles: (count) => `More than ${count} files`,
	unreadable: (count) => `${count} files cannot be read`,
	noFolder: 'Open a folder of articles first.',
	filterTitle: 'Filter the names of the corpus',
	filterWanted: 'The beginning of a name; hamza, vowels and clitics do not matter',
}

const ARABIC: CorpusPhrases = {
	open: 'فتح',
	showMore: (remaining) => `عرض المزيد (بقي ${remaining})`,
	building: 'تجري قراءة المجلد…',
	articles: (count) => `${count} مقال`,
	manyFiles: (count) => `أكثر من ${count} ملف`,
	unreadable: (count) => `تعذرت قراءة ${count} ملف`,
	noFolder: 'افتح مجلد مقالات أولاً.',
	filterTitle: 'تصفية أسماء المدوّنة',
	filterWanted: 'أول الاسم، ولا فرق للهمزة والتشكيل وحروف العطف والجر',
}

/** In the language of `warraq.uiLanguage`. */
export const corpusPhrases = (): CorpusPhrases => inLanguage({ en: ENGLISH, ar: ARABIC })
