import {
	type Analysis,
	type ArticleDate,
	compose,
	LONGEST_WHOLE,
	readStretches,
	type Stretch,
	stretchesOf,
	unannotated,
} from '../core/index.ts'
import type { Version } from './analyses.ts'
import { letOthersRun } from './breath.ts'
import { type Circumstances, isSame } from './circumstances.ts'
import { optionsIn } from './options-in.ts'

/** The open texts too long to be read at once. */
export class LongTexts {
	readonly #byUri = new Map<string, LongText>()

	/** Undefined for a text that is not long. */
	of(article: Version): LongText | undefined {
		if (article.getText().length <= LONGEST_WHOLE) {
			this.forget(article.uri)
			return undefined
		}
		const long = this.#byUri.get(article.uri) ?? new LongText()
		this.#byUri.set(article.uri, long)
		return long
	}

	forget(uri: string): void {
		this.#byUri.get(uri)?.close()
		this.#byUri.delete(uri)
	}
}

/**
 * An open text too long to be read at once. It is read stretch by stretch while others run; an edit
 * costs the stretches it touches; what is out of date is not finished.
 */
export class LongText {
	#version = Number.NaN
	#circumstances: Circumstances | undefined
	#text = ''
	#stretches: readonly Stretch[] = []
	#reading: Promise<unknown> = Promise.resolve()
	#whole: Promise<Analysis | undefined> | undefined

	/**
	 * The stretches of this version, all of them read; `undefined` when the text went on meanwhile.
	 * The same array as long as the text and its circumstances stay.
	 */
	async read(
		article: Version,
		circumstances: Circumstances,
	): Promise<readonly Stretch[] | undefined> {
		this.#follow(article, circumstances)
		const stretches = this.#stretches
		await this.#reading
		return stretches === this.#stretches ? stretches : undefined
	}

	/** The analysis of all that `read` returned; `undefined` when the text went on meanwhile. */
	whole(stretches: readonly Stretch[]): Promise<Analysis | undefined> {
		if (stretches !== this.#stretches) return Promise.resolve(undefined)
		this.#whole ??= this.#finish(compose(this.#text, stretches))
		return this.#whole
	}

	close(): void {
		this.#stretches = []
	}

	#follow(article: Version, circumstances: Circumstances): void {
		const known = this.#circumstances
		const isSameView = known !== undefined && isSame(known, circumstances)
		if (isSameView && article.version === this.#version) return
		this.#version = article.version
		this.#circumstances = circumstances
		this.#text = article.getText()
		this.#stretches = stretchesOf(this.#text, isSameView ? this.#stretches : [])
		this.#whole = undefined
		this.#reading = this.#finish(readIn(circumstances, article.uri, this.#stretches))
	}

	/** Does the work piece by piece; drops it, with `undefined`, when the text goes on. */
	async #finish<T>(work: Generator<undefined, T>): Promise<T | undefined> {
		const stretches = this.#stretches
		let step = work.next()
		while (!step.done) {
			await letOthersRun()
			if (stretches !== this.#stretches) return undefined
			step = work.next()
		}
		return step.value
	}
}

function readIn(
	circumstances: Circumstances,
	uri: string,
	stretches: readonly Stretch[],
): Generator<undefined, void> {
	const { knowledge, preferences } = circumstances
	if (!knowledge) return leaveUnannotated(stretches)
	const options = optionsIn(circumstances, uri)
	const day = preferences.articleDate
	const otherwise: ArticleDate | undefined =
		day === undefined ? undefined : { value: day, source: 'setting' }
	return readStretches(stretches, { knowledge, options, otherwise })
}

function* leaveUnannotated(stretches: readonly Stretch[]): Generator<undefined, void> {
	for (const stretch of stretches) {
		const analysis = unannotated(stretch.text)
		stretch.reading ??= { articleDate: analysis.articleDate, analysis }
		yield
	}
}
