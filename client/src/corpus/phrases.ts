import type { PageWords } from '../../webview/messages.ts'
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
	readonly concordance: string
	readonly concordanceOf: string
	readonly lines: (count: number) => string
	readonly notAll: string
	readonly page: PageWords
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
	concordance: 'Concordance',
	concordanceOf: 'A word or phrase to look for in all articles of the folder',
	lines: (count) => `${count} lines`,
	notAll: 'not all: stopped here',
	page: {
		direction: 'ltr',
		query: 'Word or phrase',
		search: 'Search',
		ignore: { hamza: 'Ignore hamza', marks: 'Ignore vowels', clitics: 'Ignore clitics' },
		sort: 'Sort by',
		orders: { text: 'place', before: 'words before', after: 'words after' },
		csv: 'Save as CSV…',
		stop: 'Stop',
		more: 'Show more',
		columns: { before: 'before', keyword: 'match', after: 'after', article: 'article' },
	},
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
	concordance: 'كشاف السياق',
	concordanceOf: 'كلمة أو عبارة يُبحث عنها في كل مقالات المجلد',
	lines: (count) => `${count} موضع`,
	notAll: 'توقف البحث هنا وليست كلها',
	page: {
		direction: 'rtl',
		query: 'كلمة أو عبارة',
		search: 'بحث',
		ignore: {
			hamza: 'إهمال الهمزة',
			marks: 'إهمال التشكيل',
			clitics: 'إهمال السوابق',
		},
		sort: 'الترتيب',
		orders: {
			text: 'بالموضع',
			before: 'بما قبلها',
			after: 'بما بعدها',
		},
		csv: 'حفظ CSV…',
		stop: 'إيقاف',
		more: 'عرض المزيد',
		columns: {
			before: 'قبل',
			keyword: 'المطابقة',
			after: 'بعد',
			article: 'المقال',
		},
	},
}

/** In the language of `warraq.uiLanguage`. */
export const corpusPhrases = (): CorpusPhrases => inLanguage({ en: ENGLISH, ar: ARABIC })
