import { rulesById } from '../core/all-rules.ts'
import type { Finding, Language, Message } from '../core/index.ts'
import type { Section } from './prose.ts'
import { say } from './say.ts'

/** A finding for people: its rule, what is wrong and why, what can be done. */
export function describeFinding(finding: Finding, language: Language): Section {
	return {
		heading: finding.code,
		subject: say(finding.message, language),
		lines: finding.fixes.map(({ title, safe }) => say(safe ? title : choice(title), language)),
	}
}

/** Why its rule matters: for an editor that shows what is wrong, and the fixes, by itself. */
export function explainFinding({ code }: Finding, language: Language): readonly Section[] {
	const card = rulesById.get(code)
	if (!card) return []
	return [{ heading: say(card.title, language), subject: say(card.rationale, language), lines: [] }]
}

/** A fix that a person has to agree to. */
function choice(title: Message): Message {
	return {
		en: `${title.en} (to choose)`,
		ar: `${title.ar} (للاختيار)`,
		args: title.args ?? [],
	}
}
