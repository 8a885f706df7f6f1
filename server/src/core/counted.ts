/** A thing that messages count: `{2:times}` stands for argument 2 and the form of the noun that goes with it. */
interface Noun {
	readonly en: { readonly one: string; readonly other: string }
	/** Arabic says one and two without a figure; 3 to 10, 11 to 99 and round hundreds each take a form of their own. */
	readonly ar: {
		readonly one: string
		readonly two: string
		readonly few: string
		readonly many: string
		readonly other: string
	}
}

const NOUNS: Readonly<Record<string, Noun>> = {
	times: {
		en: { one: 'time', other: 'times' },
		ar: {
			one: 'مرة واحدة',
			two: 'مرتين',
			few: 'مرات',
			many: 'مرة',
			other: 'مرة',
		},
	},
	words: {
		en: { one: 'word', other: 'words' },
		ar: {
			one: 'كلمة واحدة',
			two: 'كلمتين',
			few: 'كلمات',
			many: 'كلمة',
			other: 'كلمة',
		},
	},
	places: {
		en: { one: 'place', other: 'places' },
		ar: {
			one: 'موضع واحد',
			two: 'موضعين',
			few: 'مواضع',
			many: 'موضعًا',
			other: 'موضع',
		},
	},
	articles: {
		en: { one: 'article', other: 'articles' },
		ar: {
			one: 'مقال واحد',
			two: 'مقالين',
			few: 'مقالات',
			many: 'مقالًا',
			other: 'مقال',
		},
	},
}

/** A count, written as `shown`, with its noun; the count alone where no noun is called so. */
export function counted(count: string, shown: string, name: string, language: 'en' | 'ar'): string {
	const noun = NOUNS[name]
	if (!noun) return shown
	const number = Number(count.replaceAll(',', ''))
	if (language === 'en') return `${shown} ${number === 1 ? noun.en.one : noun.en.other}`
	if (number === 1) return noun.ar.one
	return number === 2 ? noun.ar.two : `${shown} ${noun.ar[formFor(number % 100)]}`
}

/** As the Unicode CLDR has the plurals of Arabic. */
function formFor(lastTwo: number): 'few' | 'many' | 'other' {
	if (lastTwo < 3) return 'other'
	return lastTwo <= 10 ? 'few' : 'many'
}
