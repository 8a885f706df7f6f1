import type { Edit, Finding, Fix } from '../findings.ts'
import type { Message } from '../message.ts'
import type { Draft, RuleCard } from './rule.ts'

/** Makes a finding of what a rule found: its message filled, its replacements as fixes. */
export function toFinding(rule: RuleCard, draft: Draft, text: string): Finding {
	const { start, end } = draft
	const args = draft.args ?? draft.replacements.slice(0, 1)
	return {
		start,
		end,
		code: rule.id,
		severity: rule.severity,
		message: { ...rule.message, args: [text.slice(start, end), ...args] },
		fixes: waysToFix(draft).map((fix, rank) => ({
			...fix,
			safe: rule.fix === 'safe' && rank === 0 && !draft.doubtful,
		})),
	}
}

function waysToFix({ start, end, replacements, edits }: Draft): Omit<Fix, 'safe'>[] {
	const single = replacements.map((newText) => {
		const edit: Edit = { start, end, newText }
		return { title: titleOf(edit), edits: [edit] }
	})
	return edits ? [{ title: titleOfAll(edits), edits }, ...single] : single
}

function titleOf({ start, end, newText }: Edit): Message {
	if (newText === '') return { en: 'Remove it', ar: 'احذفه' }
	if (newText === ' ') return { en: 'Put one plain space', ar: 'ضع مسافة واحدة' }
	if (newText.trim() === '') return { en: 'Add a line end', ar: 'أضف نهاية سطر' }
	if (start === end) return { en: 'Insert {0}', ar: 'أدرج {0}', args: [newText] }
	return { en: 'Replace with {0}', ar: 'اجعله: {0}', args: [newText] }
}

function titleOfAll(edits: readonly Edit[]): Message {
	return {
		en: 'Mend the whole text ({0} places)',
		ar: 'أصلح النص كله ({0} موضعا)',
		args: [String(edits.length)],
	}
}
