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

/** A fix that a person has to agree to. */
function choice(title: Message): Message {
	return {
		en: `${title.en} (to choose)`,
		ar: `${title.ar} (للاختيار)`,
		args: title.args ?? [],
	}
}
