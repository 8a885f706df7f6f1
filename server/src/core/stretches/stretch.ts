import type { Analysis } from '../analysis.ts'
import type { ArticleDate } from '../dates/expression.ts'
import { ownCopy } from '../text/own-copy.ts'
import type { Part } from '../text/part.ts'
import { stretchEnds } from './cut.ts'

/** A stretch of a long text, and what was read in it, once it was. */
export interface Stretch {
	/** Its UTF-16 offset in the text; all that is read in it is reckoned from here. */
	readonly start: number
	readonly text: string
	readonly part: Part
	reading?: StretchReading
}

/** What was read in a stretch, and the date of the whole text that it was read with. */
export interface StretchReading {
	readonly articleDate: ArticleDate
	readonly analysis: Analysis
}

/**
 * The stretches of a text. Those that stood in an earlier version of it (read under the same
 * circumstances) keep what was read in them, so that an edit costs the stretches it touches.
 */
export function stretchesOf(text: string, before: readonly Stretch[] = []): readonly Stretch[] {
	const cut = cutUp(text)
	const top = sharedTop(cut, before)
	const foot = sharedFoot(cut.slice(top), before.slice(top))
	const edited = new Map(
		before.slice(top, before.length - foot).map((stretch) => [keyOf(stretch), stretch]),
	)
	const behind = before.length - cut.length
	return cut.map((stretch, i) => {
		if (i < top) return moved(stretch, before[i])
		if (i >= cut.length - foot) return moved(stretch, before[i + behind])
		return moved(stretch, edited.get(keyOf(stretch)))
	})
}

function cutUp(text: string): readonly Stretch[] {
	const ends = stretchEnds(text)
	return ends.map((end, i) => {
		const start = ends[i - 1] ?? 0
		const part = i === 0 ? 'first' : i === ends.length - 1 ? 'last' : 'middle'
		return { start, text: text.slice(start, end), part }
	})
}

function sharedTop(now: readonly Stretch[], before: readonly Stretch[]): number {
	let shared = 0
	while (isSame(now[shared], before[shared])) shared++
	return shared
}

function sharedFoot(now: readonly Stretch[], before: readonly Stretch[]): number {
	let shared = 0
	while (isSame(now.at(-1 - shared), before.at(-1 - shared))) shared++
	return shared
}

function isSame(a: Stretch | undefined, b: Stretch | undefined): boolean {
	return a !== undefined && b !== undefined && a.part === b.part && a.text === b.text
}

function keyOf({ part, text }: Stretch): string {
	return `${part} ${text}`
}

/** A stretch at its place now, with the letters and the reading of its former self. */
function moved(stretch: Stretch, former: Stretch | undefined): Stretch {
	if (former) return { ...former, start: stretch.start }
	return { ...stretch, text: ownCopy(stretch.text) }
}
