import { once } from 'node:events'

/** Writes and waits while the reader at the other end is slower than we are. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
	if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}
