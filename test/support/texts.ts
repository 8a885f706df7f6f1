import fc from 'fast-check'

/** Pieces that news and damaged news are made of; glued at random they give nasty texts. */
const pieces = [
	'\r\n',
	'\n',
	' ',
	'\u00a0',
	'.',
	'/',
	'12',
	'\u0663',
	'2019-08-03',
	'BBC',
	'\ud83d\ude00',
	'\ud800',
	'\u200f',
	'\u0000',
	'\u064b',
	'\ufefb',
	'\u0640',
	'قال',
	'الأحد',
	'وافادت',
	'أغسطس/آب',
	'عبدالفتاح السيسي',
	'،',
	'»',
]

/** Any text: Arabic news pieces, any Unicode, lone surrogates. */
export const anyText: fc.Arbitrary<string> = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), {
		maxLength: 60,
	})
	.map((parts) => parts.join(''))
