import { once } from 'node:events'

/** Writes and waits while the reader at the other end is slower than we are. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
	if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}

/** One line about something that went wrong but stops nothing. */
export function warn(message: string): void {
	process.stderr.write(`warraq: ${message}\n`)
}
