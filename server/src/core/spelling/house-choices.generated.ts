// Written by tools/gen.ts.
/** The values of every topic of house style. */
export const houseChoices: Readonly<Record<string, readonly string[]>> = {
	'abd': [
		'split',
		'joined',
	],
	'months': [
		'gulf',
		'levantine',
		'gulf/levantine',
		'levantine/gulf',
		'algerian',
		'moroccan',
		'mauritanian',
	],
	'digits': [
		'western',
		'arabic',
	],
	'percent': [
		'sign',
		'sign-before',
		'arabic-sign',
		'fi-almia',
		'fi-almaia',
		'bi-almia',
		'bi-almaia',
	],
	'quotes': [
		'guillemets',
		'straight',
		'curly',
	],
	'tanwin': [
		'before-alef',
		'on-alef',
	],
	'usage': [
		'strict',
	],
	'america': [
		'أمريك',
		'أميرك',
	],
	'militia': [
		'ميليشي',
		'مليشي',
	],
	'trump': [
		'ترامب',
		'ترمب',
	],
	'netanyahu': [
		'نتنياهو',
		'نتانياهو',
	],
	'europe': [
		'أوروب',
		'أورب',
	],
	'istanbul': [
		'إسطنبول',
		'استانبول',
		'استنبول',
	],
	'congress': [
		'كونغرس',
		'كونجرس',
	],
	'google': [
		'غوغل',
		'جوجل',
		'قوقل',
	],
	'england': [
		'إنجلترا',
		'إنكلترا',
	],
	'greenwich': [
		'غرينتش',
		'جرينتش',
	],
	'guantanamo': [
		'غوانتانامو',
		'جوانتانامو',
	],
	'chile': [
		'تشيلي',
		'شيلي',
	],
	'television': [
		'تلفزيون',
		'تليفزيون',
	],
	'telephone': [
		'تلفون',
		'تليفون',
	],
	'computer': [
		'كمبيوتر',
		'كومبيوتر',
	],
	'hundred': [
		'مئة',
		'مائة',
	],
	'responsible': [
		'مسؤول',
		'مسئول',
	],
	'affairs': [
		'شؤون',
		'شئون',
	],
	'washington': [
		'واشنطن',
		'واشنطون',
	],
	'gaddafi': [
		'قذافي',
		'قدافي',
	],
	'electronics': [
		'إلكترون',
		'إليكترون',
	],
	'dictator': [
		'ديكتاتور',
		'دكتاتور',
	],
	'democracy': [
		'ديمقراط',
		'ديموقراط',
	],
	'catholic': [
		'كاثوليك',
		'كاتوليك',
	],
	'petrol': [
		'بترول',
		'بيترول',
	],
	'english': [
		'إنجليزي',
		'إنكليزي',
	],
	'africa': [
		'أفريقي',
		'إفريقي',
	],
	'trillion': [
		'تريليون',
		'ترليون',
	],
	'milliard': [
		'مليار',
		'ميليار',
	],
	'foreign-g': [
		'هامبورغ',
		'هامبورج',
	],
	'oxygen': [
		'أكسجين',
		'أوكسجين',
	],
	'facebook': [
		'فيسبوك',
		'فايسبوك',
	],
	'euro': [
		'يورو',
		'أورو',
	],
}

/** The house styles that come with the product. */
export const houseProfiles: readonly string[] = [
	'aljazeera',
	'alkhaleej',
	'alriyadh',
	'bbc-arabic',
	'cnn-arabic',
	'hespress',
	'strict',
]
