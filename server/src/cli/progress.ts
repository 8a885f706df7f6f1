/** Draws how far a run has come; nothing where nobody looks. */
export interface ProgressBar {
	show(done: number, total: number | undefined): void
	/** Wipes the bar, for what is printed next. */
	clear(): void
}

const EVERY_MS = 100
const WIDTH = 30

/** A bar on standard error when that is a terminal; a silent one in a pipe or a log. */
export function progressBar(
	what: string,
	stream: NodeJS.WriteStream = process.stderr,
): ProgressBar {
	if (!stream.isTTY) return { show: () => undefined, clear: () => undefined }
	let drawn = 0
	return {
		show: (done, total) => {
			const now = Date.now()
			if (now - drawn < EVERY_MS) return
			drawn = now
			stream.write(`\r\u001b[K${bar(done, total)} ${what}`)
		},
		clear: () => {
			if (drawn > 0) stream.write('\r\u001b[K')
		},
	}
}

function bar(done: number, total: number | undefined): string {
	if (total === undefined || total === 0) return `${done}`
	const filled = Math.round((WIDTH * done) / total)
	return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total}`
}
