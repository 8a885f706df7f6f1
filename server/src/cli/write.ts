import { once } from 'node:events'

/** Writes and waits while the reader at the other end is slower than we are. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
	if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}

/** One line about something that went wrong. */
export function warn(message: string): void {
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
