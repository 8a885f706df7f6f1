/** True for a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
	if (!parts) return false
	const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
	const date = new Date(Date.UTC(2000, month - 1, day))
	date.setUTCFullYear(year, month - 1, day)
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
