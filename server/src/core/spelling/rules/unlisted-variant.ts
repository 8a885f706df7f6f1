import { type Draft, draft } from '../../rule.ts'
import { plainForm } from '../../text/plain-form.ts'
import { overlaps, textOf } from '../../text/span.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { type Evidence, preferredForm } from '../consistency/evidence.ts'
import { usageMessage } from '../consistency/usage.ts'
import type { Page, PageRule } from '../rule.ts'

export const unlistedVariant: PageRule = {
	id: 'unlisted-variant',
	title: {
		en: 'Word spelled in two ways',
		ar: 'كلمة بصيغتين',
	},
	unit: 'article',
	over: 'unlisted',
	summary: 'A rare word or name is spelled in two ways that differ only in hamza or final letter.',
	rationale: {
		en: 'No list knows the name; the article itself shows that its two spellings are one.',
		ar: 'اسم لا تعرفه القوائم، والنص نفسه يدل على أن الرسمين لاسم واحد.',
	},
	message: {
		en: '{0} ({2:times}) and {1} ({3:times}) in this article look like one word.',
		ar: '{0} ({2:times}) و{1} ({3:times}) في هذا النص تبدوان كلمة واحدة.',
	},
	severity: 'information',
	fix: 'ask',
	check: checkUnlisted,
	examples: [
		{
			before: 'زار إدركسون المدينة ثم عاد [ادركسون] إليها',
			after: 'زار إدركسون المدينة ثم عاد إدركسون إليها',
		},
		{ before: 'زار إدركسون المدينة ثم عاد إدركسون إليها' },
	],
}

/** By skeleton, only words of which the list knows no spelling: the list judges the others. */
function checkUnlisted(page: Page): readonly Draft[] {
	const { tokens, unlisted } = page
	const unusual = unusualNames(page)
	const drafts = [...unusual]
	for (const key of skeletonsOfSeveral(page)) {
		const places = unlisted.filter((i) => tokens.key[i] === key)
		for (const draft of minority(places, tokens)) {
			if (!unusual.some((name) => overlaps(name, draft))) drafts.push(draft)
		}
	}
	return drafts
}

/** Keys of skeletons that stand in several forms; nearly always there are none. */
function skeletonsOfSeveral({ tokens, unlisted }: Page): Iterable<number> {
	if (unlisted.length <= FEW && !areSeveral(tokens, unlisted)) return []
	const { key, form } = tokens
	const firsts = new Map<number, number>()
	const several = new Set<number>()
	for (const i of unlisted) {
		const signed = (key[i] as number) | 0
		const first = firsts.get(signed)
		if (first === undefined) firsts.set(signed, form[i] as number)
		else if (first !== form[i]) several.add(key[i] as number)
	}
	return several
}

/** To compare all with all is quicker than to look so many up. */
const FEW = 64

/** Whether two of these words are of one skeleton and written otherwise. */
function areSeveral({ key, form }: Page['tokens'], words: readonly number[]): boolean {
	for (let a = 1; a < words.length; a++) {
		const i = words[a] as number
		const own = key[i] as number
		for (let b = 0; b < a; b++) {
			const other = words[b] as number
			if (key[other] === own && form[other] !== form[i]) return true
		}
	}
	return false
}

/** Names that the corpus around the article writes otherwise. */
function unusualNames({ tokens: { text }, annotations, usage }: Page): readonly Draft[] {
	if (!usage || usage.names.size === 0) return []
	return annotations.names.all().flatMap((name) => {
		const written = plainForm(textOf(text, name))
		const known = usage.names.get(written)
		const [usual, other] = known?.counts ?? []
		if (!known || !usual || !other) return []
		const times = [`${other.count}`, `${usual.count}`] as const
		const message = usageMessage(known, [written, usual.form, ...times])
		return [draft(name, [usual.form], { message, evidence: 'corpus' })]
	})
}

function minority(places: readonly number[], tokens: Page['tokens']): readonly Draft[] {
	const drafts: Draft[] = []
	const forms = places.map((i) => plainForm(tokenText(tokens, i)))
	const evidence = count(forms)
	const preferred = evidence.length > 1 ? preferredForm(evidence) : undefined
	if (preferred === undefined) return drafts
	for (const [n, i] of places.entries()) {
		const form = forms[n] as string
		if (form === preferred) continue
		drafts.push(
			draft(spanOf(tokens, i), [preferred], {
				args: [preferred, countOf(evidence, form), countOf(evidence, preferred)],
			}),
		)
	}
	return drafts
}

function count(forms: readonly string[]): readonly Evidence[] {
	return [...new Set(forms)].map((form) => ({
		form,
		count: forms.filter((other) => other === form).length,
	}))
}

function countOf(evidence: readonly Evidence[], wanted: string): string {
	return String(evidence.find(({ form }) => form === wanted)?.count ?? 0)
}
