/** An expression as people marked it: half-open UTF-16 offsets, TIMEX3 value, other right values. */
export interface Expected {
	readonly start: number
	readonly end: number
	readonly value: string
	readonly alt?: readonly string[]
}

/** An expression as a system found it. */
export interface Found {
	readonly start: number
	readonly end: number
	readonly value: string
	readonly underspecified?: string | undefined
	readonly rule?: string
}

/** Counts over texts; `strict` the same span, `relaxed` overlap, `value` overlap and value right. */
export interface Tally {
	expected: number
	found: number
	strict: number
	relaxed: number
	value: number
}

interface Differences {
	readonly missed: readonly { readonly expected: Expected; readonly found: Found | undefined }[]
	readonly extra: readonly Found[]
}

/** Pairs expressions that overlap, one to one, those with a right value first. */
export function match(
	expected: readonly Expected[],
	found: readonly Found[],
	anchor: string | null,
	tally: Tally = { expected: 0, found: 0, strict: 0, relaxed: 0, value: 0 },
): Differences {
	const pairs = new Map<Expected, Found>()
	const free = new Set(found)
	const pair = (fits: (gold: Expected, own: Found) => boolean) => {
		for (const gold of expected) {
			if (pairs.has(gold)) continue
			const own = [...free].find((each) => overlap(gold, each) && fits(gold, each))
			if (!own) continue
			pairs.set(gold, own)
			free.delete(own)
		}
	}
	pair((gold, own) => isRight(gold, own, anchor))
	pair(() => true)
	tally.expected += expected.length
	tally.found += found.length
	const missed = []
	for (const gold of expected) {
		const own = pairs.get(gold)
		if (own) tally.relaxed++
		if (own && own.start === gold.start && own.end === gold.end) tally.strict++
		if (own && isRight(gold, own, anchor)) tally.value++
		else missed.push({ expected: gold, found: own })
	}
	return { missed, extra: [...free] }
}

function overlap(a: Expected, b: Found): boolean {
	return a.start < b.end && b.start < a.end
}

/** The anchored or the underspecified value is one of the right ones. */
export function isRight(gold: Expected, own: Found, anchor: string | null): boolean {
	const right = new Set([gold.value, ...(gold.alt ?? [])].map((value) => plain(value, anchor)))
	const values = own.underspecified ? [own.value, own.underspecified] : [own.value]
	return values.some((value) => {
		const time = plain(value, anchor)
		return right.has(time) || (/^T\d/u.test(time) && [...right].some((each) => each.endsWith(time)))
	})
}

/** One form for values that say the same: durations in other units, times without seconds or day. */
function plain(value: string, anchor: string | null): string {
	const timed = anchor && /^T\d/u.test(value) ? anchor + value : value
	return timed
		.replace(/^XXXX-XX-XX(?=T\d)/u, anchor ?? 'XXXX-XX-XX')
		.replace(/^P(\d+)W$/u, (_, weeks: string) => `P${Number(weeks) * 7}D`)
		.replace(/^PT(\d+)H$/u, (whole, hours: string) =>
			Number(hours) % 24 === 0 ? `P${Number(hours) / 24}D` : whole,
		)
		.replace(/T(\d\d)(?=$|[Z+-])/u, 'T$1:00')
		.replace(/(T[\d:]+)(?:\+00:00)$/u, '$1Z')
		.replace(/([+-]\d\d)$/u, (offset) => (/T/u.test(timed) ? `${offset}:00` : offset))
}
