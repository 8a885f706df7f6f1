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
	readonly save: string
	readonly saveFirst: (names: readonly string[]) => string
	readonly planning: string
	readonly noIndex: string
	readonly nothingToFix: string
	readonly nothingToUndo: string
	readonly undone: (files: number) => string
	readonly leftAlone: (files: number) => string
	readonly firstFiles: (files: number) => string
	readonly fixTitle: string
	readonly fixAll: (fixes: number, files: number) => string
	readonly canBeUndone: string
	readonly showFirst: string
	readonly counts: string
	readonly fixing: string
	readonly fixStopped: string
	readonly fixed: (files: number) => string
	readonly undo: string
	readonly newName: string
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
	save: 'Save and Go On',
	saveFirst: (names) =>
		`Articles of this folder have unsaved changes: ${shortList(names)}. Fixes start from what is saved.`,
	planning: 'Looking for what to fix…',
	noIndex: 'Stopped, or there is no index of this folder yet: build it first.',
	nothingToFix: 'Nothing to fix.',
	nothingToUndo: 'There is no fix to undo.',
	undone: (files) => `${files} files are as they were.`,
	leftAlone: (files) => `${files} files were left alone.`,
	firstFiles: (files) => `These were the first of ${files} files; run it again for the others.`,
	fixTitle: 'Fix the whole folder',
	fixAll: (fixes, files) => `Make ${fixes} fixes in ${files} files`,
	canBeUndone: 'can be undone by «Undo the Last Fix Everywhere»',
	showFirst: 'Show the first changes',
	counts: 'fixes',
	fixing: 'Fixing…',
	fixStopped: 'Stopped. What was fixed can be undone.',
	fixed: (files) => `${files} files were fixed.`,
	undo: 'Undo',
	newName: 'The name to write instead, wherever it stands in full',
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
	save: 'احفظ وتابع',
	saveFirst: (names) =>
		`في المجلد مقالات لم تُحفظ تغييراتها: ${shortList(names)}. والإصلاح يبدأ مما حُفظ.`,
	planning: 'يجري البحث عما يُصلح…',
	noIndex: 'توقف العمل، أو ليس للمجلد فهرس بعد.',
	nothingToFix: 'لا شيء يحتاج إلى إصلاح.',
	nothingToUndo: 'لا إصلاح يُتراجع عنه.',
	undone: (files) => `أعيد ${files} ملف كما كان.`,
	leftAlone: (files) => `تُرك ${files} ملف على حاله.`,
	firstFiles: (files) => `هذه أول الملفات من أصل ${files}، أعد الأمر للباقي.`,
	fixTitle: 'إصلاح المجلد كله',
	fixAll: (fixes, files) => `إجراء ${fixes} إصلاح في ${files} ملف`,
	canBeUndone: 'ويمكن التراجع عنه',
	showFirst: 'عرض أول التغييرات',
	counts: 'الإصلاحات',
	fixing: 'يجري الإصلاح…',
	fixStopped: 'توقف الإصلاح، ويمكن التراجع عما تم.',
	fixed: (files) => `أُصلح ${files} ملف.`,
	undo: 'تراجع',
	newName: 'الاسم الذي يُكتب بدلاً منه حيث ورد كاملاً',
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

/** A few names, and dots for the others. */
function shortList(names: readonly string[]): string {
	const shown = names.slice(0, 3).map((name) => `\u2068${name}\u2069`)
	return [...shown, ...(names.length > shown.length ? ['…'] : [])].join(', ')
}

/** In the language of `warraq.uiLanguage`. */
export const corpusPhrases = (): CorpusPhrases => inLanguage({ en: ENGLISH, ar: ARABIC })
