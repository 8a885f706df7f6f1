import type { Edit, Finding, Fix, Severity } from './findings.ts'
import type { Message } from './message.ts'
import type { Span } from './text/span.ts'

/** One thing in the two languages we speak; `{0}`, `{1}`… are filled from the draft. */
export interface Bilingual {
	readonly en: string
	readonly ar: string
}

/**
 * A case in a sentence: brackets round exactly what must be found, and the sentence once fixed.
 * Without brackets it is a near miss, where the rule must keep silent. A literal bracket is doubled.
 */
export interface Example {
	readonly before: string
	readonly after?: string
	/** The house style the case needs, by topic. */
	readonly house?: Readonly<Record<string, string>>
}

/**
 * What may be done with a rule's fix: `safe` may be applied to a whole corpus unread, `ask` is for
 * one reader and one place, `house` is offered because the corpus's style asks for it, `none` tells only.
 */
export type FixClass = 'safe' | 'ask' | 'house' | 'none'

/** What every rule says of itself; its documentation page and its settings are made of this. */
export interface RuleCard {
	/** Diagnostic code, settings key and name of the page. */
	readonly id: string
	/** What lists call it: a few words, no full stop. */
	readonly title: Bilingual
	/** One line for the table of rules. */
	readonly summary: string
	/** Why a reader of corpora cares. */
	readonly rationale: Bilingual
	/** `{0}` is what is written; `{1}` what should be, or what the draft's `args` say. */
	readonly message: Bilingual
	readonly severity: Severity
	readonly fix: FixClass
	/** Off until a run over a corpus shows how often it is wrong. */
	readonly incubating?: true
	readonly examples: readonly Example[]
}

/** What a rule found, before it becomes a finding; `draft` makes it. */
export interface Draft extends Span {
	/** Replacements of the whole span, best first; none where nothing can be offered. */
	readonly replacements: readonly string[]
	/** One fix in several places, where the finding stands for all of them. */
	readonly edits: readonly Edit[] | undefined
	/** Filled into the message after what is written; by default the first replacement. */
	readonly args: readonly string[] | undefined
	/** Where the rule's own message cannot say it. */
	readonly message: Message | undefined
	/** What it was judged by, when that is not the text alone. */
	readonly evidence: 'corpus' | undefined
	/** True when this one needs a reader although the rule's fixes are safe. */
	readonly doubtful: boolean | undefined
}

/** What few drafts say. */
export type DraftDetails = Partial<Omit<Draft, keyof Span | 'replacements'>>

/** What a rule found in a span, with what may be put in its place. */
export function draft(
	{ start, end }: Span,
	replacements: readonly string[],
	{ edits, args, message, evidence, doubtful }: DraftDetails = {},
): Draft {
	return { start, end, replacements, edits, args, message, evidence, doubtful }
}

/** Makes a finding of what a rule found: its message filled, its replacements as fixes. */
export function toFinding(rule: RuleCard, draft: Draft, text: string): Finding {
	const { start, end, replacements, args, message, evidence, doubtful } = draft
	const { id: code, severity, fix } = rule
	return {
		start,
		end,
		code,
		severity,
		message: message ?? messageOf(rule, text.slice(start, end), args ?? replacements.slice(0, 1)),
		evidence,
		fixes: fixesOf(draft, fix === 'safe' && doubtful !== true),
	}
}

function messageOf({ message }: RuleCard, written: string, args: readonly string[]): Message {
	return { en: message.en, ar: message.ar, args: [written, ...args] }
}

/** The fixes of what was found. Where there is a choice somebody has to make it: only the first may be safe. */
function fixesOf({ start, end, replacements, edits }: Draft, isSafe: boolean): readonly Fix[] {
	if (edits) return [{ title: titleOfAll(edits), safe: isSafe, edits }]
	const fixes: Fix[] = []
	for (const newText of replacements) {
		const edit: Edit = { start, end, newText }
		fixes.push({ title: titleOf(edit), safe: isSafe && fixes.length === 0, edits: [edit] })
	}
	return fixes
}

const REMOVE: Message = { en: 'Remove it', ar: 'احذفه' }
const ONE_SPACE: Message = { en: 'Put one plain space', ar: 'ضع مسافة واحدة' }
const LINE_END: Message = { en: 'Add a line end', ar: 'أضف نهاية سطر' }

function titleOf({ start, end, newText }: Edit): Message {
	if (newText === '') return REMOVE
	if (newText === ' ') return ONE_SPACE
	if (newText.trim() === '') return LINE_END
	if (start === end) return { en: 'Insert {0}', ar: 'أدرج {0}', args: [newText] }
	return { en: 'Replace with {0}', ar: 'اجعله: {0}', args: [newText] }
}

function titleOfAll(edits: readonly Edit[]): Message {
	return {
		en: 'Mend the whole text ({0:places})',
		ar: 'أصلح النص كله ({0:places})',
		args: [String(edits.length)],
	}
}
