/**
 * Which of the open folders the views show: that of the active article; where the active editor shows none
 * (a concordance, the settings), the one they showed until now; else the first.
 */
export function folderToShow(
	open: readonly string[],
	active: string | undefined,
	shown: string | undefined,
): string | undefined {
	if (active !== undefined) return active
	return shown !== undefined && open.includes(shown) ? shown : open[0]
}
