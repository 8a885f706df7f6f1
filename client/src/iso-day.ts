const FORM = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is a day of the Gregorian calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	if (!FORM.test(text)) return false
	const time = Date.parse(`${text}T00:00:00Z`)
	// Date.parse rolls 30 February over into March.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
