import { choice, link, mark, type Part, sequence, word } from '../grammar/part.ts'
import { DASHES } from './common.ts'

const from = sequence({
	from: choice(
		link('from'),
		word('edge', (edge, { definite }) => edge === 'START' && !definite),
	),
	of: link('of'),
})

/** What joins a day to its hour: a comma or dash, "in", "at", "on", "from … on". */
export const atHour: Part<unknown> = choice(
	from,
	sequence({ comma: mark('،,'), preposition: link('in', 'at', 'on') }),
	mark(`،,:${DASHES}`),
	link('in', 'at', 'on'),
)
