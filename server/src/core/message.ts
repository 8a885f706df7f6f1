import { counted } from './counted.ts'
import { FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, spell } from './text/letters.ts'

/** The languages we speak to people in. */
export type Language = 'en' | 'ar'

/**
 * Something said to a person, in both languages. `{0}`, `{1}`… stand for `args`: words of the text,
 * ISO values, counts, which are the same in either language; `{0:times}` is a count with its noun.
 */
export interface Message {
	readonly en: string
	readonly ar: string
	readonly args?: readonly string[]
}

/** The message as data: placeholders filled, no invisible characters. */
export function plain(message: Message, language: Language = 'en'): string {
	return fillIn(message, language, (arg) => arg)
}

/** The message as people see it: every filled-in word isolated, so that directions cannot mix. */
export function shown(message: Message, language: Language): string {
	return fillIn(message, language, isolate)
}

/**
 * `text` between FSI and PDI: it keeps its own direction wherever it is shown. Isolates of its own end in it: what
 * closes none is left out, what is open is closed.
 */
export function isolate(text: string): string {
	const own = OF_ISOLATES.test(text) ? balanced(text) : text
	return spell(FIRST_STRONG_ISOLATE) + own + spell(POP_DIRECTIONAL_ISOLATE)
}

/** LRI, RLI, FSI and PDI. */
const OF_ISOLATES = /[\u2066-\u2069]/u

function balanced(text: string): string {
	const close = spell(POP_DIRECTIONAL_ISOLATE)
	let open = 0
	const kept = text.replace(/[\u2066-\u2069]/gu, (sign) => {
		if (sign !== close) open++
		else if (open === 0) return ''
		else open--
		return sign
	})
	return kept + close.repeat(open)
}

function fillIn(message: Message, language: Language, show: (arg: string) => string): string {
	return message[language].replace(PLACEHOLDER, (_, index: string, noun?: string) => {
		const arg = message.args?.[Number(index)] ?? ''
		return noun === undefined ? show(arg) : counted(arg, show(arg), noun, language)
	})
}

const PLACEHOLDER = /\{(\d)(?::(\w+))?\}/gu

/** A count as people are told it when it is known to one part in thirty: two figures, thousands apart. */
export function roughly(count: number): string {
	let step = 1
	while (count >= 100 * step) step *= 10
	const rounded = Math.round(count / step) * step
	const known = told.get(rounded)
	if (known !== undefined) return known
	const text = rounded.toLocaleString('en')
	told.set(rounded, text)
	return text
}

/** By count of two figures, of which there are few: to write one out takes long. */
const told = new Map<number, string>()
