import type { IndexPhase, TreeName } from '../../../server/src/lsp/protocol.ts'
import type { PageWords } from '../../webview/messages.ts'
import { inLanguage } from '../phrases.ts'

/** Why there is nothing to make a plan from: what has become of the index, or that it holds no article. */
export type NoPlan = IndexPhase | 'empty'

/** What the views and commands of the corpus say at run time. */
export interface CorpusPhrases {
	readonly titles: Readonly<Record<TreeName, string>>
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
	readonly noPlan: Readonly<Record<NoPlan, string>>
	readonly buildIndex: string
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
	readonly measuring: string
	readonly notMeasured: string
	readonly noStyle: string
	readonly checking: string
	readonly checkStopped: string
	readonly nothingFound: string
	readonly firstFindings: (findings: number, articles: number) => string
}

const ENGLISH: CorpusPhrases = {
	titles: { entities: 'Entities', variants: 'Variants', dates: 'Dates', findings: 'Findings' },
	open: 'Open',
	showMore: (remaining) => `Show more (${remaining} left)`,
	building: 'Reading the folder…',
	articles: (count) => counted(count, 'article'),
	manyFiles: (count) => `More than ${counted(count, 'file')}`,
	unreadable: (count) => `${counted(count, 'file')} cannot be read`,
	noFolder: 'Open a folder of articles first.',
	filterTitle: 'Filter the names of the corpus',
	filterWanted: 'The beginning of a name; hamza, vowels and clitics do not matter',
	concordance: 'Concordance',
	concordanceOf: 'A word or phrase to look for in all articles of the folder',
	lines: (count) => counted(count, 'line'),
	notAll: 'not all: stopped here',
	save: 'Save and Go On',
	saveFirst: (names) =>
		`Articles of this folder have unsaved changes: ${shortList(names, ', ')}. Fixes start from what is saved.`,
	planning: 'Looking for what to fix…',
	noPlan: {
		off: 'Fixing a whole folder needs its index, which is switched off by the setting warraq.index.',
		asleep: 'This folder has no index yet.',
		large: 'This folder is so large that its index is built only when you ask for it.',
		building: 'The folder is still being read. Try again when that is done.',
		ready: 'The fix could not be prepared. The log says why.',
		stopped: 'The index of this folder is not complete: building it was stopped.',
		failed: 'The index of this folder could not be built. The log says why.',
		empty: 'There are no articles in this folder.',
	},
	buildIndex: 'Build the Index',
	nothingToFix: 'Nothing to fix.',
	nothingToUndo: 'There is no fix to undo.',
	undone: (files) => `Taken back: ${counted(files, 'file')}.`,
	leftAlone: (files) => `Left alone: ${counted(files, 'file')}.`,
	firstFiles: (files) => `These were the first of ${files} files; run it again for the others.`,
	fixTitle: 'Fix the whole folder',
	fixAll: (fixes, files) => `Make ${counted(fixes, 'fix', 'fixes')} in ${counted(files, 'file')}`,
	canBeUndone: 'can be undone by «Undo the Last Fix Everywhere»',
	showFirst: 'Show the first changes',
	counts: 'fixes',
	fixing: 'Fixing…',
	fixStopped: 'Stopped. What was fixed can be undone.',
	fixed: (files) => `Fixed: ${counted(files, 'file')}.`,
	undo: 'Undo',
	measuring: 'Measuring the house style…',
	notMeasured: 'Stopped: no style was measured.',
	noStyle: 'The articles of this folder say too little for a style.',
	checking: 'Looking for findings in the folder…',
	checkStopped: 'Stopped: the list is not complete.',
	nothingFound: 'No findings in the articles of this folder.',
	firstFindings: (findings, articles) =>
		`The list holds the first ${findings} findings, of ${counted(articles, 'article')}. There are more: list one rule at a time, or fix what is safe first.`,
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
	titles: {
		entities: 'أسماء الأعلام',
		variants: 'تعدد الرسم',
		dates: 'التواريخ',
		findings: 'الملاحظات',
	},
	open: 'فتح',
	showMore: (remaining) => `عرض المزيد (بقي ${remaining})`,
	building: 'تجري قراءة المجلد…',
	articles: (count) => `عدد المقالات: ${count}`,
	manyFiles: (count) => `عدد الملفات يزيد على ${count}`,
	unreadable: (count) => `ملفات تعذرت قراءتها: ${count}`,
	noFolder: 'افتح مجلد مقالات أولًا.',
	filterTitle: 'تصفية أسماء المدوّنة',
	filterWanted: 'أول الاسم، ولا فرق للهمزة والتشكيل وحروف العطف والجر',
	concordance: 'كشاف السياق',
	concordanceOf: 'كلمة أو عبارة يُبحث عنها في كل مقالات المجلد',
	lines: (count) => `المواضع: ${count}`,
	notAll: 'توقف البحث هنا وليست كلها',
	save: 'احفظ وتابع',
	saveFirst: (names) =>
		`في المجلد مقالات لم تُحفظ تغييراتها: ${shortList(names, '، ')}. والإصلاح يبدأ مما حُفظ.`,
	planning: 'يجري البحث عما يُصلح…',
	noPlan: {
		off: 'إصلاح المجلد كله يحتاج إلى فهرسه، وقد أوقفه الإعداد warraq.index.',
		asleep: 'ليس لهذا المجلد فهرس بعد.',
		large: 'المجلد كبير فلا يُبنى فهرسه إلا بطلب.',
		building: 'ما زالت قراءة المجلد جارية، فأعد المحاولة بعد تمامها.',
		ready: 'تعذّر إعداد الإصلاح، وسببه في السجل.',
		stopped: 'فهرس المجلد غير تام، فقد أُوقف بناؤه.',
		failed: 'تعذّر بناء فهرس المجلد، وسببه في السجل.',
		empty: 'لا مقالات في هذا المجلد.',
	},
	buildIndex: 'بناء الفهرس',
	nothingToFix: 'لا شيء يحتاج إلى إصلاح.',
	nothingToUndo: 'لا إصلاح يُتراجع عنه.',
	undone: (files) => `ملفات أعيدت كما كانت: ${files}.`,
	leftAlone: (files) => `ملفات تُركت على حالها: ${files}.`,
	firstFiles: (files) => `هذه أول الملفات من أصل ${files}، أعد الأمر للباقي.`,
	fixTitle: 'إصلاح المجلد كله',
	fixAll: (fixes, files) => `إجراء الإصلاحات (${fixes})، عدد الملفات: ${files}`,
	canBeUndone: 'ويمكن التراجع عنه',
	showFirst: 'عرض أول التغييرات',
	counts: 'الإصلاحات',
	fixing: 'يجري الإصلاح…',
	fixStopped: 'توقف الإصلاح، ويمكن التراجع عما تم.',
	fixed: (files) => `ملفات أُصلحت: ${files}.`,
	undo: 'تراجع',
	measuring: 'يجري قياس نسق الدار…',
	notMeasured: 'توقف القياس قبل تمامه.',
	noStyle: 'مقالات المجلد أقل من أن يُعرف منها نسق.',
	checking: 'يجري البحث عن الملاحظات في المجلد…',
	checkStopped: 'توقف البحث، والقائمة غير تامة.',
	nothingFound: 'لا ملاحظات في مقالات هذا المجلد.',
	firstFindings: (findings, articles) =>
		`في القائمة أول الملاحظات (${findings})، وعدد مقالاتها ${articles}، وهناك غيرها. اعرضها قاعدةً قاعدة، أو أصلح المأمون منها أولًا.`,
	newName: 'الاسم الذي يُكتب بدلًا منه حيث ورد كاملًا',
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

/** One thing or many of them. */
function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`
}

/** A few names, and dots for the others. */
function shortList(names: readonly string[], comma: string): string {
	const shown = names.slice(0, 3).map((name) => `\u2068${name}\u2069`)
	return [...shown, ...(names.length > shown.length ? ['…'] : [])].join(comma)
}

/** In the language of `warraq.uiLanguage`. */
export const corpusPhrases = (): CorpusPhrases => inLanguage({ en: ENGLISH, ar: ARABIC })
