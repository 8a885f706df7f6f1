/** No article is larger, and to analyse a text takes many times its size. */
const LARGEST_MB = 32

/** Throws an `Error` for what is too large to be an article, in bytes. */
export function refuseLargerThanArticles(size: number): void {
	if (size > LARGEST_MB << 20) throw new Error(`larger than ${LARGEST_MB} MB, so no article`)
}
