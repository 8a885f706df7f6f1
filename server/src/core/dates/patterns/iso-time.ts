import { glued } from '../grammar/look.ts'
import { choice, digits, map, mark, optional, type Part, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { plainClock } from '../parts/clock.ts'
import type { WrittenZone } from '../parts/zone.ts'
import { resolveClock } from '../resolve/clock.ts'

const two = digits((_, length) => length === 2)
const universal: Part<WrittenZone> = map(
	glued(word('zone', (zone) => zone === 'UTC')),
	({ sense }) => ({ name: sense }),
)
const offset: Part<WrittenZone> = map(
	sequence({
		sign: glued(mark('+-')),
		hour: glued(two),
		colon: glued(mark(':')),
		minute: glued(two),
	}),
	({ sign, hour, minute }) => ({
		offset: `${sign}${String(hour.value).padStart(2, '0')}:${String(minute.value).padStart(2, '0')}`,
	}),
)

export const isoTime = pattern({
	id: 'iso-time',
	makes: 'time',
	summary: {
		en: 'A day and a time in the form of ISO 8601.',
		ar: 'يوم ووقت بصيغة ISO 8601.',
	},
	pattern: sequence({
		day: phrase('date'),
		letter: glued(word('marker', (kind) => kind === 'time')),
		time: glued(plainClock),
		zone: optional(choice(universal, offset)),
	}),
	resolve: ({ day, time, zone }, context) =>
		resolveClock({ day, time, zone, half: undefined }, context),
	examples: [
		{ value: '2019-08-03T14:30:05Z', text: 'حُدّث في [2019-08-03T14:30:05Z] على الموقع' },
		{ value: '2019-08-03T14:30+03:00', text: 'حُدّث في [2019-08-03T14:30+03:00] على الموقع' },
		{ text: 'محرك T14 الجديد' },
	],
})
