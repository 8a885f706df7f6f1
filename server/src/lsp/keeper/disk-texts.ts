import { join } from 'node:path'
import { articlesBelow } from '../../workspace/articles-below.ts'
import { Breath } from '../../workspace/breath.ts'
import { readTextAt } from '../../workspace/node-host.ts'
import { type ArticleText, placed, withTexts } from './article-texts.ts'
import { relativeTo } from './relative-to.ts'

/** The text files of a folder on this machine's disks, read one by one; others get their turn between. */
export class DiskTexts {
	readonly #folder: string

	constructor(folder: string) {
		this.#folder = folder
	}

	/** All of them. */
	all(signal: AbortSignal): AsyncIterable<ArticleText> {
		return this.at(this.#paths(), signal)
	}

	/** Those at some paths, with whatever else is known of each. */
	async *of<Known extends { readonly path: string }>(
		files: Iterable<Known>,
		signal: AbortSignal,
	): AsyncIterable<Known & ArticleText> {
		const breath = new Breath(signal)
		yield* withTexts(
			files,
			(path) => readTextAt(join(this.#folder, path)),
			() => breath.take(),
		)
	}

	at(paths: Iterable<string>, signal: AbortSignal): AsyncIterable<ArticleText> {
		return this.of(placed(paths), signal)
	}

	/** How many there are; no more than `most` are counted. */
	async countUpTo(most: number, signal: AbortSignal): Promise<number> {
		const breath = new Breath(signal)
		let count = 0
		for (const _ of this.#paths()) {
			await breath.take()
			if (++count === most) break
		}
		return count
	}

	*#paths(): Iterable<string> {
		for (const { path, problem } of articlesBelow(this.#folder)) {
			if (problem === undefined) yield relativeTo(this.#folder, path)
		}
	}
}
