import type { Options } from '../analysis.ts'
import type { Finding, RuleSetting } from '../findings.ts'
import { ABSENT } from '../lexicon/word-table.ts'
import { type Draft, toFinding } from '../rule.ts'
import { AIN, BEH, DAL } from '../text/letters.ts'
import type { Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import { TokenKind, type Tokens } from '../text/tokenize.ts'
import { acceptance } from './accepted.ts'
import { isWesternSign } from './code-pages.ts'
import { choicesAmong, type SpellingChoice } from './consistency/choices.ts'
import { mayVary } from './consistency/variants.ts'
import { houseOf } from './house.ts'
import type { SpellingKnowledge } from './knowledge.ts'
import { certain, type Doubt, doubtLetter } from './letters-in-doubt.ts'
import { listedEntry } from './listed.ts'
import { isProtected, protectedSpans } from './protected-spans.ts'
import { type Roster, rosterOf } from './roster.ts'
import type { Annotations, Page, Place, SpellingRule } from './rule.ts'
import { rules } from './rules/index.generated.ts'
import { scanWord, spellingOf, Trait, traitsOf, UNSPELLABLE } from './spellings.ts'
import { firstForm, isSettled, NOT_LISTED } from './word-list.ts'

/** The spelling stage: every rule over its tokens or over the text as a whole. */
export function checkSpelling(
	reading: Reading,
	annotations: Annotations,
	knowledge: SpellingKnowledge,
	options: Options,
): SpellingReading {
	const { tokens } = reading
	const house = houseOf(options.house, knowledge.houses)
	const roster = rosterFor(options.rules)
	const found: Found[] = []
	const doubts: Doubt[] = []
	const place: Walk = {
		tokens,
		i: 0,
		knowledge,
		annotations,
		house,
		unlisted: [],
		marks: [],
		marked: [],
		varying: [],
		foreignSigns: [],
	}
	for (let i = 0; i < tokens.count; i++) {
		place.i = i
		checkToken(place, roster, found, doubts)
	}
	const { part, usage } = options
	const page = { ...reading, ...place, paragraphs: reading.article.paragraphs, part, usage }
	const drafts = [...readPage(page, roster), ...found, ...certain(tokens, doubts)]
	const accepted = unaccepted(tokens.text, drafts, options.accept)
	return {
		findings: outside(accepted, protectedSpans(tokens.text)).map(({ rule, draft }) => {
			return toFinding(rule, draft, tokens.text)
		}),
		choices: choicesAmong(place.varying, tokens, knowledge.variants),
	}
}

/** What the spelling stage makes of a text; findings unsorted. */
export interface SpellingReading {
	readonly findings: readonly Finding[]
	readonly choices: readonly SpellingChoice[]
}

interface Found {
	readonly rule: SpellingRule
	readonly draft: Draft
}

/** The place the loop stands at, and what it gathers for the rules about the whole text. */
interface Walk extends Place {
	i: number
	readonly unlisted: number[]
	readonly marks: number[]
	readonly marked: number[]
	readonly varying: number[]
	readonly foreignSigns: number[]
}

/** Findings about the whole text come first: where two start together theirs is the one to keep. */
function readPage(page: Page, roster: Roster): readonly Found[] {
	return roster.article.flatMap((rule) => {
		return Array.from(rule.check(page), (draft) => ({ rule, draft }))
	})
}

const DEFAULT_ROSTER = rosterOf(rules, {})

function rosterFor(settings: Readonly<Record<string, RuleSetting>> | undefined): Roster {
	return settings ? rosterOf(rules, settings) : DEFAULT_ROSTER
}

function checkToken(place: Walk, roster: Roster, found: Found[], doubts: Doubt[]): void {
	const { tokens, i } = place
	switch (tokens.kind[i]) {
		case TokenKind.word:
			checkWord(place, roster, found, doubts)
			break
		case TokenKind.space:
			if (!isPlainSpace(tokens, i)) runAll(roster.space, place, found)
			break
		case TokenKind.number:
			runAll(roster.number, place, found)
			break
		case TokenKind.foreign:
			checkForeign(place, roster, found)
			break
		case TokenKind.punctuation:
		case TokenKind.symbol:
			checkMark(place, roster, found)
			break
	}
}

function checkForeign(place: Walk, roster: Roster, found: Found[]): void {
	const first = place.tokens.text.charCodeAt(place.tokens.start[place.i] as number)
	if (isWesternSign(first)) place.foreignSigns.push(place.i)
	runAll(roster.foreign, place, found)
}

function checkMark(place: Walk, roster: Roster, found: Found[]): void {
	const mark = place.tokens.text.charCodeAt(place.tokens.start[place.i] as number)
	place.marks.push(place.i)
	if (isWesternSign(mark)) place.foreignSigns.push(place.i)
	const rules = roster.marks.get(mark)
	if (rules) runAll(rules, place, found)
}

type TokenCheck = SpellingRule & { readonly check: (place: Place) => Draft | undefined }

function runAll(rules: readonly TokenCheck[], place: Place, found: Found[]): void {
	for (const rule of rules) {
		const draft = rule.check(place)
		if (draft) found.push({ rule, draft })
	}
}

/** One scan and two look-ups decide whether any rule looks at the word at all. */
function checkWord(place: Walk, roster: Roster, found: Found[], doubts: Doubt[]): void {
	const { tokens, i, knowledge } = place
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const scan = scanWord(tokens.text, start, end)
	const first = firstForm(knowledge.words, tokens.key[i] as number)
	const traits =
		traitsOf(scan) | traitsInPlace(tokens, i, start, end) | listTraits(knowledge, tokens, i, first)
	gather(place, traits, start)
	if ((traits & roster.traits) !== 0) {
		for (const rule of roster.word) {
			if ((rule.traits & traits) === 0) continue
			const draft = rule.check(place)
			if (draft) found.push({ rule, draft })
		}
	}
	const spelling = spellingOf(scan)
	if (roster.letter.length === 0) return
	if (first !== NOT_LISTED && isSettled(knowledge.words, first, spelling)) return
	if (spelling === UNSPELLABLE || (traits & NO_LETTERS) !== 0) return
	const doubt = doubtLetter(place, spelling, first, traits, roster.letter)
	if (doubt) doubts.push(doubt)
}

function gather(place: Walk, traits: number, start: number): void {
	if ((traits & Trait.unlisted) !== 0) place.unlisted.push(place.i)
	if ((traits & Trait.mark) !== 0) place.marked.push(place.i)
	if (mayVary(place.knowledge.variants, place.tokens.text, start)) place.varying.push(place.i)
}

/** Words whose letters other rules put right first, or that may be written either way. */
const NO_LETTERS =
	Trait.foreignLetter | Trait.presentationForm | Trait.combining | Trait.finalInside | Trait.single

function listTraits(
	{ listed }: SpellingKnowledge,
	tokens: Tokens,
	i: number,
	first: number,
): number {
	const unlisted = first === NOT_LISTED ? Trait.unlisted : 0
	const entry = listedEntry(listed, tokens, i)
	return entry === ABSENT ? unlisted : unlisted | (listed.traits[entry] as number)
}

function traitsInPlace(tokens: Tokens, i: number, start: number, end: number): number {
	let traits = end - start === 1 ? Trait.single : 0
	const isRepeat = tokens.key[i - 2] === tokens.key[i] && tokens.kind[i - 1] === TokenKind.space
	if (isRepeat) traits |= Trait.repeated
	if (startsCompound(tokens.text, start, end)) traits |= Trait.compound
	return traits
}

/** `abd` at the start, or behind one clitic. */
function startsCompound(text: string, start: number, end: number): boolean {
	if (end - start < 3) return false
	const at = text.charCodeAt(start) === AIN ? start : start + 1
	return (
		text.charCodeAt(at) === AIN &&
		text.charCodeAt(at + 1) === BEH &&
		text.charCodeAt(at + 2) === DAL
	)
}

function isPlainSpace(tokens: Tokens, i: number): boolean {
	const start = tokens.start[i] as number
	return (tokens.start[i + 1] as number) - start === 1 && tokens.text.charCodeAt(start) === 0x20
}

function unaccepted(
	text: string,
	found: readonly Found[],
	accept: readonly string[] = [],
): readonly Found[] {
	if (accept.length === 0) return found
	const isAccepted = acceptance(accept)
	return found.filter(({ draft: { start, end, replacements } }) => {
		return !isAccepted(text.slice(start, end), replacements)
	})
}

function outside(found: readonly Found[], spans: readonly Span[]): readonly Found[] {
	if (spans.length === 0) return found
	return found.filter(({ draft }) => !isProtected(spans, draft))
}
