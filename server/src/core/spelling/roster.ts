import type { RuleSetting } from '../findings.ts'
import type {
	LetterRule,
	MarkRule,
	OtherRule,
	PageRule,
	SpellingRule,
	TokenRule,
	WordRule,
} from './rule.ts'

/** The rules in force, sorted by what they look at. */
export interface Roster {
	readonly letter: readonly LetterRule[]
	readonly word: readonly Asking<WordRule>[]
	/** All traits some word rule asks for. */
	readonly traits: number
	/** Rules for other tokens: what each asks for is a bit of its own. */
	readonly other: readonly Asking<OtherRule>[]
	readonly marks: MarkTable
	/** The bits of all rules for a number, for a word of another script, for a space. */
	readonly number: number
	readonly foreign: number
	readonly space: number
	readonly article: readonly PageRule[]
}

/** A rule, and the bits that a token must have one of to be shown to it. */
export interface Asking<Rule = WordRule | OtherRule> {
	readonly rule: Rule
	readonly bits: number
}

/** The bits of the rules for marks, read by `markBits`. */
interface MarkTable {
	/** By code unit: the row of a mark; that of all others is 0, and empty. */
	readonly rows: Uint8Array
	/** By row and the kind of token behind the mark. */
	readonly bits: Int32Array
}

/** Leaves out what is switched off, and what is incubating unless it is switched on. */
export function rosterOf(
	rules: readonly SpellingRule[],
	settings: Readonly<Record<string, RuleSetting>>,
): Roster {
	const active = rules.filter((rule) => isActive(rule, settings[rule.id])).map(inOneShape)
	const word = active.filter((rule) => rule.unit === 'word')
	const other = active.filter(isOther).map((rule, i) => ({ rule, bits: 1 << i }))
	return {
		letter: active.filter((rule) => rule.unit === 'letter'),
		word: word.map((rule) => ({ rule, bits: rule.traits })),
		traits: word.reduce((traits, rule) => traits | rule.traits, 0),
		other,
		marks: byMark(other),
		number: bitsOf(other, 'number'),
		foreign: bitsOf(other, 'foreign'),
		space: bitsOf(other, 'space'),
		article: active.filter((rule) => rule.unit === 'article'),
	}
}

function isActive({ incubating }: SpellingRule, setting: RuleSetting | undefined): boolean {
	return setting === undefined ? !incubating : setting !== 'off'
}

/**
 * Each rule is written with what it has; what is read of hundreds of rules and findings a text is found much sooner
 * where all have the same in the same order.
 */
function inOneShape<Rule extends SpellingRule>(rule: Rule): Rule {
	return { ...NO_RULE, ...rule }
}

const NO_RULE: { readonly [Part in PartOf<SpellingRule>]: undefined } = {
	id: undefined,
	title: undefined,
	unit: undefined,
	over: undefined,
	traits: undefined,
	marks: undefined,
	before: undefined,
	covers: undefined,
	certainty: undefined,
	caution: undefined,
	doubt: undefined,
	isPlain: undefined,
	summary: undefined,
	rationale: undefined,
	message: undefined,
	severity: undefined,
	fix: undefined,
	incubating: undefined,
	check: undefined,
	examples: undefined,
}

type PartOf<Rule> = Rule extends unknown ? keyof Rule : never

/** The bits of the rules for a mark that a token of this kind follows; kind 0 at the end of the text. */
export function markBits({ marks }: Roster, mark: number, next: number): number {
	return marks.bits[((marks.rows[mark] as number) << KIND_BITS) | next] as number
}

const KIND_BITS = 3

const OTHERS: ReadonlySet<string> = new Set(['mark', 'number', 'foreign', 'space'])

function isOther(rule: SpellingRule): rule is OtherRule {
	return OTHERS.has(rule.unit)
}

function bitsOf(rules: readonly Asking<OtherRule>[], unit: TokenRule['unit']): number {
	return rules.reduce((all, { rule, bits }) => (rule.unit === unit ? all | bits : all), 0)
}

function byMark(rules: readonly Asking<OtherRule>[]): MarkTable {
	const marks = new Set(rules.flatMap(({ rule }) => (rule.unit === 'mark' ? rule.marks : [])))
	const rows = new Uint8Array(1 << 16)
	for (const [n, mark] of [...marks].entries()) rows[mark] = n + 1
	const bits = new Int32Array((marks.size + 1) << KIND_BITS)
	for (const { rule, bits: own } of rules) {
		if (rule.unit !== 'mark') continue
		for (const place of placesOf(rule, rows)) bits[place] = (bits[place] as number) | own
	}
	return { rows, bits }
}

/** Where in the table a rule for marks stands: by every mark of its, and every kind it may stand before. */
function placesOf({ marks, before }: MarkRule, rows: Uint8Array): readonly number[] {
	const kinds = before === undefined ? [...Array(1 << KIND_BITS).keys()] : [before]
	return kinds.flatMap((next) => marks.map((mark) => ((rows[mark] as number) << KIND_BITS) | next))
}
