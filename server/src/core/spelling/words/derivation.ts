import { addTo } from '../../add-to.ts'
import { keyOf, skeleton } from '../../text/fold.ts'
import {
	ALEF,
	HEH,
	MEEM,
	NOON,
	SEEN,
	spell,
	TEH,
	WAW,
	YEH,
	YEH_WITH_HAMZA_ABOVE,
} from '../../text/letters.ts'
import { someStem } from './inflection.ts'
import { WEIGHT_UNITS, type WordList, weightOfKey } from './word-list.ts'

/** The letters that patterns add to a root. */
const ADDED: ReadonlyMap<string, string> = new Map(
	Object.entries({
		A: spell(ALEF),
		M: spell(MEEM),
		N: spell(NOON),
		S: spell(SEEN),
		T: spell(TEH),
		W: spell(WAW),
		Y: spell(YEH),
		H: spell(HEH),
		E: spell(YEH_WITH_HAMZA_ABOVE),
	}),
)

/**
 * The patterns that news makes new words by, as skeletons: 1, 2 and 3 stand for the letters of the root, of which
 * some patterns swallow a weak one. From the tables of any grammar (Wright I, 35-110).
 */
const PATTERNS = [
	'1212 M1212 T1212 Y1212 123N M123N Y123N',
	'123 12123 A123 M123 T123 Y123 N123 1A23 12A3 12Y3 12W3 1W23 1Y23 123AN 123AE',
	'1WA23 12AE3 1A2W3 12A2Y3 M12W3 M1A23 M1A2Y3 M1W23 A12A3 A1A23 A1A2Y3',
	'T12Y3 T1A23 T1A2Y3 T1W23 T12W3 Y12W3 Y12Y3 Y1A23 N1A23',
	'A1T23 A1T2A3 M1T23 Y1T23 T1T23 N1T23 AN123 AN12A3 MN123 YN123 TN123',
	'AST123 AST12A3 MST123 YST123 TST123 NST123 AST2A3 AY2A3 A1TA3 M1TA3 Y1TA3 T1TA3',
	'MT123 MT1A23 AT123 NT123 YT123 TT123 YT1A23 TT1A23',
].flatMap((line) => line.split(' '))

/** Those by which a root is known. */
const OF_ROOT = [
	'123 M123 T123 Y123 A123 1A23 12A3 12Y3 12W3 M12W3 T12Y3 A12A3 A1T2A3 AST12A3 MT123',
	'123H 12A3H 12A3AT M1A23H A1T23 M1T23 Y1T23',
].flatMap((line) => line.split(' '))
const FORMS_OF_ROOT = 2
/** Weight of a word seen a few times. */
const IN_USE = Math.log(3) * WEIGHT_UNITS

/**
 * Whether the word `text[start, end)` may be a rare one that some pattern makes of a root the list knows, with
 * clitics and endings. A generous reading like `isInflection`; slower, as it tries every root.
 */
export function isDerivation(words: WordList, text: string, start: number, end: number): boolean {
	const written = skeleton(text.slice(start, end))
	return someStem(written, 0, written.length, (from, to) => {
		return isOfPattern(words, written.slice(from, to))
	})
}

/** Plain loops here and below: closures made anew for each stem lose what is compiled of them. */
function isOfPattern(words: WordList, stem: string): boolean {
	for (const template of TEMPLATES.get(stem.length) ?? []) {
		for (const root of rootsIn(template, stem)) if (isRoot(words, root)) return true
	}
	return false
}

/** A pattern as code units, a radical as its number. */
type Template = readonly (string | number)[]

/** By length. */
const TEMPLATES = byLength(PATTERNS.map(templateOf))
const TEMPLATES_OF_ROOT: readonly Template[] = OF_ROOT.map(templateOf)

function templateOf(pattern: string): Template {
	return [...pattern].map((sign) => ADDED.get(sign) ?? Number(sign) - 1)
}

function byLength(templates: readonly Template[]): ReadonlyMap<number, readonly Template[]> {
	const groups = new Map<number, Template[]>()
	for (const template of templates) addTo(groups, template.length, template)
	return groups
}

/** The roots of which the stem, as long as the pattern, may be: of two letters where those are written twice. */
function rootsIn(template: Template, stem: string): readonly string[] {
	const root = ['', '', '']
	for (let at = 0; at < stem.length; at++) {
		const part = template[at] as string | number
		const letter = stem.charAt(at)
		if (typeof part === 'string' ? part !== letter : !isRadical(letter, root[part])) return []
		if (typeof part === 'number') root[part] = letter
	}
	return root[2] === '' ? [root.join('')] : completed(root)
}

/** An alef is never of a root, and a letter of the root that stands twice is the same. */
function isRadical(letter: string, known: string | undefined): boolean {
	return letter !== spell(ALEF) && (!known || known === letter)
}

/** A first or second letter that the pattern has swallowed was weak. */
function completed([first, second, third]: readonly string[]): readonly string[] {
	if (!first) return [ALEF, WAW].map((code) => spell(code) + second + third)
	if (!second) return [WAW, YEH].map((code) => first + spell(code) + third)
	return [first + second + third]
}

function isRoot(words: WordList, root: string): boolean {
	if (root.length < 3) return true
	let inUse = 0
	for (const template of TEMPLATES_OF_ROOT) {
		let form = ''
		for (const part of template) form += typeof part === 'number' ? root.charAt(part) : part
		if (weightOfKey(words, keyOf(form, 0, form.length)) >= IN_USE) inUse++
		if (inUse === FORMS_OF_ROOT) return true
	}
	return false
}
