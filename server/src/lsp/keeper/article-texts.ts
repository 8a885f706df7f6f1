/** An article; without a text it could not be read. */
export interface ArticleText {
	readonly path: string
	readonly text: string | undefined
}

/**
 * Articles with their texts, read one by one, and with whatever else is known of each. `pause` lets others
 * have their turn, and rejects when nobody wants the texts any more.
 */
export async function* withTexts<Known extends { readonly path: string }>(
	files: Iterable<Known>,
	read: (path: string) => string | undefined | Promise<string | undefined>,
	pause: () => unknown,
): AsyncIterable<Known & ArticleText> {
	for (const file of files) {
		await pause()
		yield { ...file, text: await read(file.path) }
	}
}

/** Files of which nothing but their paths is known. */
export function* placed(paths: Iterable<string>): Iterable<{ readonly path: string }> {
	for (const path of paths) yield { path }
}
