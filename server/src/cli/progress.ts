/** Draws how far a run has come; nothing where nobody looks. */
export interface ProgressBar {
	show(done: number, total: number | undefined): void
	/** Wipes the bar, for what is printed next. */
	clear(): void
}

const EVERY_MS = 100
const WIDTH = 30

/** The terminal a bar is drawn on just now: whatever else is printed there wipes it first. */
let drawnOn: NodeJS.WriteStream | undefined

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
			drawnOn = stream
			stream.write(`\r\u001b[K${progressLine(done, total, what, stream.columns || USUAL_COLUMNS)}`)
		},
		clear: wipeBar,
	}
}

const USUAL_COLUMNS = 80

/** Wipes the bar that is drawn, if one is, before a line is printed on the terminal. */
export function wipeBar(): void {
	drawnOn?.write('\r\u001b[K')
	drawnOn = undefined
}

/** One line that a terminal does not break: a broken one could not be drawn over. */
export function progressLine(
	done: number,
	total: number | undefined,
	what: string,
	columns: number,
): string {
	const count = total ? `${done}/${total} ${what}` : `${done} ${what}`
	const line = total ? `${bar(done / total)} ${count}` : count
	return line.length < columns ? line : count.slice(0, columns - 1)
}

function bar(share: number): string {
	const filled = Math.round(WIDTH * share)
	return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`
}
