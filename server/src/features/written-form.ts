import {
	ALEF,
	type Analysis,
	behindLam,
	LAM,
	type Mention,
	skeleton,
	spell,
	textOf,
	tokenAt,
	tokenStart,
} from '../core/index.ts'
import { entityOf } from './at.ts'

/** A text and its tokens. */
type Read = Pick<Analysis, 'text' | 'tokens'>

/** A mention as it would stand alone: with the alef that its article loses behind the preposition lam. */
export function standAlone(analysis: Analysis, mention: Mention): string {
	const written = textOf(analysis.text, mention)
	if (!followsLam(analysis, mention.start) || written.charCodeAt(0) !== LAM) return written
	const whole = spell(ALEF) + written
	return isForm(analysis, mention, whole) ? whole : written
}

/** A name as it is written at an offset: it may stand behind the preposition lam. */
export function joined(read: Read, start: number, name: string): string {
	return followsLam(read, start) ? behindLam(name) : name
}

/** Whether the letter before the offset, in the same word, is the preposition lam, not the article's. */
function followsLam({ text, tokens }: Read, start: number): boolean {
	const word = tokenStart(tokens, tokenAt(tokens, start))
	if (start <= word || text.charCodeAt(start - 1) !== LAM) return false
	return start - 1 === word || text.charCodeAt(start - 2) !== ALEF
}

function isForm(analysis: Analysis, mention: Mention, form: string): boolean {
	const entity = entityOf(analysis, mention)
	if (!entity) return false
	const forms = [entity.name, ...entity.variants.map((variant) => variant.form)]
	return forms.some((known) => skeleton(known) === skeleton(form))
}
