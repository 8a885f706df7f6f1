import type { Edit, Finding, Fix } from '../findings.ts'
import type { Message } from '../message.ts'
import type { Draft, RuleCard } from './rule.ts'

/** Makes a finding of what a rule found: its message filled, its replacements as fixes. */
export function toFinding(rule: RuleCard, draft: Draft, text: string): Finding {
	const { start, end, replacements } = draft
	const { en, ar } = rule.message
	const args = [text.slice(start, end), ...(draft.args ?? replacements.slice(0, 1))]
	const isSafe = rule.fix === 'safe' && draft.doubtful !== true
	const message = { en, ar, args }
	return {
		start,
		end,
		code: rule.id,
		severity: rule.severity,
		message,
		fixes: fixes(draft, isSafe),
	}
}

/** Only the first way to fix may be safe: where there is a choice somebody has to make it. */
function fixes({ start, end, replacements, edits }: Draft, safe: boolean): readonly Fix[] {
	if (edits) return [{ title: titleOfAll(edits), safe, edits }]
	return replacements.map((newText, rank) => {
		const edit: Edit = { start, end, newText }
		return { title: titleOf(edit), safe: safe && rank === 0, edits: [edit] }
	})
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
		en: 'Mend the whole text ({0} places)',
		ar: 'أصلح النص كله ({0} موضعا)',
		args: [String(edits.length)],
	}
}
