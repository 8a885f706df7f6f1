import type { RefreshProgress } from './keeper/keeper.ts'

/** Progress as an editor shows it. */
export interface Progress {
	report(progress: RefreshProgress): void
	end(): void
}

/** Work that is over sooner shows no progress. */
const PATIENCE = 800
/** Views are told of what has been read so far this often. */
const NEWS = 2000

/** What is done with progress. */
export interface NewsHandlers {
	/** Shows it to the person, when it takes a while. */
	show(): Promise<Progress>
	/** Tells the views, now and then, and of the first files at once. */
	tell(): void
}

/** Progress of an index that holds some files already. */
export function indexNews(held: number, { show, tell }: NewsHandlers): Progress {
	let shown: Promise<Progress> | undefined
	let told = Date.now()
	let files = held
	const patience = setTimeout(() => {
		shown = show()
	}, PATIENCE)
	return {
		report: (progress) => {
			const isFirst = files === 0 && progress.files > 0
			files = progress.files
			void shown?.then((each) => each.report(progress))
			if (!isFirst && Date.now() - told < NEWS) return
			told = Date.now()
			tell()
		},
		end: () => {
			clearTimeout(patience)
			void shown?.then((each) => each.end())
		},
	}
}
