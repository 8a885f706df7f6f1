import { once } from 'node:events'
import { wipeBar } from './progress.ts'

/** Writes and waits while the reader at the other end is slower than we are. */
export async function write(
	stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
	text: string,
): Promise<void> {
	if (text === '') return
	if (stream.isTTY === true) wipeBar()
	if (!stream.write(text)) await once(stream, 'drain')
}

/** One line about something that went wrong. */
export function warn(message: string): void {
	wipeBar()
	process.stderr.write(`warraq: ${oneLine(message)}\n`)
}

/** Shows the control characters in a text, line ends above all, as JSON writes them. */
export function oneLine(text: string): string {
	return text.replace(/\p{Cc}/gu, (control) => {
		const written = JSON.stringify(control).slice(1, -1)
		return written === control
			? `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
			: written
	})
}
