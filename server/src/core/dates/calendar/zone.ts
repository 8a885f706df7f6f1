/**
 * The offset of a zone at a local time, as ISO 8601 writes it: `Z` for UTC, `+03:00`. Reckoned by the
 * platform's copy of the IANA database; undefined where the platform does not know the zone.
 */
export function offsetOf(zone: string, isoDay: string): string | undefined {
	if (zone === 'UTC') return 'Z'
	const key = `${zone} ${isoDay}`
	if (offsets.has(key)) return offsets.get(key)
	if (offsets.size === MOST_KEPT) offsets.clear()
	const offset = reckon(zone, isoDay)
	offsets.set(key, offset)
	return offset
}

/** What was reckoned already: the hours of one article are mostly of one day and zone. */
const offsets = new Map<string, string | undefined>()
const MOST_KEPT = 1000

function reckon(zone: string, isoDay: string): string | undefined {
	const instant = Date.parse(`${isoDay}T12:00:00Z`)
	if (Number.isNaN(instant)) return undefined
	const name = formatterOf(zone)
		?.formatToParts(instant)
		.find(({ type }) => type === 'timeZoneName')?.value
	return name?.replace(/^GMT$/u, 'GMT+00:00').replace('GMT', '')
}

const formatters = new Map<string, Intl.DateTimeFormat | undefined>()

/** Made on first need: a formatter costs milliseconds. */
function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
	if (!formatters.has(zone)) formatters.set(zone, makeFormatter(zone))
	return formatters.get(zone)
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
	try {
		return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
	} catch {
		// A platform without this zone: the time stays local, as it is written.
		return undefined
	}
}
