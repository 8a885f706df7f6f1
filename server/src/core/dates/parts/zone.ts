import { twoDigits } from '../calendar/iso.ts'
import { glued } from '../grammar/look.ts'
import { choice, digits, map, mark, optional, type Part, sequence, word } from '../grammar/part.ts'

/** A zone as written: its IANA name, a fixed offset, or merely local. */
export type WrittenZone =
	| { readonly name: string }
	| { readonly offset: string }
	| { readonly isLocal: true }

const reckoning = word('reckoning', (kind) => kind === 'zone')
const local: Part<WrittenZone> = map(
	word('reckoning', (kind) => kind === 'local'),
	() => ({ isLocal: true as const }),
)
/** The Saudi agency writes its zone without the word for reckoning. */
const AGENCY = 'Asia/Riyadh'

const universal: Part<WrittenZone> = map(
	word('zone', (zone) => zone === 'UTC' || zone === AGENCY),
	({ sense }) => ({ name: sense }),
)
const announced: Part<WrittenZone> = map(
	sequence({ reckoning, zone: word('zone') }),
	({ zone }) => ({ name: zone.sense }),
)

/** GMT+4, GMT+04:00, GMT+0400. */
const shifted: Part<WrittenZone> = map(
	sequence({
		zone: word('zone', (zone) => zone === 'UTC'),
		sign: glued(mark('+-')),
		hours: glued(digits((_, length) => length <= 4)),
		minutes: optional(
			sequence({ colon: glued(mark(':')), value: glued(digits((_, length) => length === 2)) }),
		),
	}),
	({ sign, hours, minutes }) => {
		const isLong = hours.length > 2
		const hour = isLong ? Math.floor(hours.value / 100) : hours.value
		const minute = isLong ? hours.value % 100 : (minutes?.value.value ?? 0)
		return { offset: `${sign}${twoDigits(hour)}:${twoDigits(minute)}` }
	},
)

const bracketed: Part<WrittenZone> = map(
	sequence({
		open: mark('('),
		zone: choice(shifted, local, announced, universal),
		close: mark(')'),
	}),
	({ zone }) => zone,
)

/** The zone behind a clock time, in brackets or not. */
export const writtenZone: Part<WrittenZone> = choice(
	bracketed,
	shifted,
	local,
	announced,
	universal,
)
