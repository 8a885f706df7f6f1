import type { MonthSystem, Sense, Senses } from './senses.ts'

/**
 * How the second column of a line of `lexicon/date-*.txt` is read, by the sense in the first; a reader
 * answers undefined where it cannot read it.
 */
export const SENSE_READERS: { readonly [S in Sense]: (payload: string) => Senses[S] | undefined } =
	{
		month: readMonth,
		weekday: Number,
		cardinal: Number,
		ordinal: Number,
		unit: readUnit,
		direction: oneOf(
			'past',
			'future',
			'present',
			'before-past',
			'after-future',
			'latest',
			'following',
			'preceding',
			'same',
		),
		pointer: oneOf('present', 'same', 'latest'),
		edge: oneOf('START', 'MID', 'END'),
		hedge: readHedge,
		qualifier: readHedge,
		few: oneOf('X'),
		deictic: Number,
		part: oneOf('TMO', 'TMI', 'TAF', 'TEV', 'TNI'),
		marker: oneOf(
			'clock',
			'the',
			'tonight',
			'noon',
			'minute',
			'time',
			'spoken',
			'and-half',
			'lasting',
			'hour',
			'adjective',
			'campaign',
			'one-of',
			'thousands',
			'whole',
			'within',
			'happening',
			'feast',
		),
		fraction: Number,
		meridiem: oneOf('am', 'pm', 'h'),
		zone: (payload) => payload,
		reckoning: oneOf('zone', 'local'),
		season: oneOf('SP', 'SU', 'FA', 'WI'),
		kind: oneOf('fiscal', 'school', 'season'),
		decade: Number,
		feast: (payload) => payload,
		vague: oneOf('PAST_REF', 'PRESENT_REF', 'FUTURE_REF'),
		set: (payload) => payload,
		every: oneOf('EVERY'),
		times: Number,
		link: oneOf(
			'of',
			'to',
			'until',
			'between',
			'and',
			'or',
			'in',
			'andin',
			'since',
			'during',
			'for',
			'corresponding',
			'except',
			'passed',
			'not',
			'which',
			'on',
			'now',
			'ofall',
			'oftime',
			'at',
			'from',
			'date',
			'ofit',
			'through',
		),
		relation: oneOf('ago', 'later'),
		era: oneOf('AH', 'AD', 'BC'),
		name: oneOf('place', 'event', 'number'),
		tense: oneOf('past', 'future', 'none'),
	}

function readMonth(payload: string): Senses['month'] | undefined {
	const [system, month, common] = payload.split(' ')
	const number = Number(month)
	if (!(number >= 1 && number <= 12)) return undefined
	return { system: system as MonthSystem, month: number, common: common === 'common' }
}

function readUnit(payload: string): Senses['unit'] | undefined {
	const [unit, number] = payload.split(' ')
	return { unit, number } as Senses['unit']
}

function readHedge(payload: string): Senses['hedge'] {
	return payload as Senses['hedge']
}

function oneOf<T extends string>(...allowed: T[]): (payload: string) => T | undefined {
	return (payload) => allowed.find((value) => value === payload)
}
