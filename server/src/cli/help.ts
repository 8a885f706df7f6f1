/** What the help says of one command. */
interface CommandHelp {
	readonly usage: string
	readonly does: string
	/** All that it takes. */
	readonly options: readonly Option[]
	readonly codes: string
}

type Option = readonly [name: string, does: string]

const DATE: Option = ['--date YYYY-MM-DD', 'the date of every document that has none of its own']
const JOBS: Option = ['--jobs, -j N', 'worker threads; auto is one a core; the output is the same']
const INDEX: Option = ['--index DIR', 'judge spelling by the corpus whose index lies in DIR']

const COMMANDS: Readonly<Record<string, CommandHelp>> = {
	annotate: {
		usage: 'warraq annotate [--index DIR] [PATH…]',
		does: `One JSON object a document, one a line: dates, entities, findings (docs/annotate.md).
Without PATH, or with -, documents are JSONL on standard input: {"id", "text", "date"}.`,
		options: [DATE, JOBS, INDEX],
		codes: '0 done, 1 a document could not be read, 2 a wrong call',
	},
	check: {
		usage: 'warraq check [--format FORMAT] [--fail-on SEVERITY] [--max-warnings N] PATH…',
		does: 'Prints the findings of files, and fails when there are any that matter.',
		options: [
			['--format, -f FORMAT', 'text (default), json, sarif (2.1.0), github (commands), junit'],
			['--fail-on SEVERITY', 'error, warning (default), information or hint, and what is worse'],
			['--max-warnings N', 'so many of them are let pass (default 0)'],
			['--language en|ar', 'the language of messages'],
			DATE,
			JOBS,
			INDEX,
		],
		codes: '0 clean, 1 findings that fail it, 2 a file could not be read or a wrong call',
	},
	fix: {
		usage: `warraq fix [--dry-run] [--rule ID]… [--safe] PATH…
warraq fix --undo`,
		does: `Applies the safe fixes to files, which keep their encoding, line ends and mode.
Each file is replaced whole or not at all; --undo takes the latest run back.`,
		options: [
			['--dry-run, -n', 'print a unified diff; nothing is written'],
			['--rule ID', 'only this rule, and also its fixes that want a decision; repeatable'],
			['--safe', 'with --rule: safe fixes only'],
			['--undo', 'take back the latest run that was not taken back'],
			['--journal FOLDER', 'where what --undo needs is kept'],
			DATE,
			JOBS,
			INDEX,
		],
		codes: '0 done, 1 a file was left as it is, 2 a wrong call',
	},
	kwic: {
		usage: 'warraq kwic [--entity] [--exact LIST] [--sort SIDE] QUERY PATH…',
		does: `A concordance of a word, a phrase or a name: keywords in context, line by line, as found.
A word matches whatever hamza, vowel marks, conjunction, preposition and article it carries.`,
		options: [
			['--entity', 'QUERY is a name: find it in all the forms an article uses for it'],
			['--exact LIST', 'what must agree: some of hamza,marks,clitics'],
			['--sort before|after', 'by the nearest words before or after, when all is found'],
			['--width N', 'letters of context on each side (default 40)'],
			['--format, -f text|csv', 'text (default) or a table (RFC 4180)'],
			DATE,
			JOBS,
		],
		codes: '0 done, 1 a document could not be read, 2 a wrong call',
	},
	export: {
		usage: 'warraq export --format FORMAT [--out FOLDER] [PATH…]',
		does: 'Annotations in the formats of other tools (docs/export.md says what offsets count).',
		options: [
			[
				'--format, -f FORMAT',
				'streams: conll, csv-dates, csv-entities, doccano, label-studio, spacy,',
			],
			['', 'web-annotation; files: brat, tei, timeml, webanno'],
			['--out, -o FOLDER', 'where formats of files put them; nothing is written over'],
			DATE,
			JOBS,
		],
		codes: '0 done, 1 a document could not be read or written, 2 a wrong call',
	},
	index: {
		usage: `warraq index [--index DIR] [--show VIEW] [--query TEXT] FOLDER
warraq index --forget FOLDER`,
		does: 'Builds the index of a folder, or brings it up to date, and answers from it.',
		options: [
			['--show VIEW', 'size (default), entities, references, company, variants, dates, findings'],
			['--query TEXT', 'beginning of a name; a year or month; a rule'],
			['--kind PER|LOC|ORG', 'only names of this kind'],
			['--limit N', 'rows at most (default 20)'],
			['--format, -f text|json', 'a table (default), or an object a line'],
			['--index DIR', 'where the index is kept, instead of the user’s cache'],
			['--without-entities', 'reads no names: a first index in less than half the time'],
			['--jobs, -j N', 'worker threads (default auto: one a core)'],
			['--forget', 'removes what the user’s cache keeps of FOLDER, which may be gone'],
		],
		codes: '0 done, 1 a file could not be read or an index is in use, 2 a wrong call',
	},
	style: {
		usage: 'warraq style [--format text|json] [--out FILE] PATH…',
		does: `Measures which of several accepted ways of writing texts keep to, as a house style.
Months, digits, percentages, quotation marks, tanwin, names with abd, words of several spellings.`,
		options: [
			['--format, -f text|json', 'a table (default), or the house style alone'],
			['--out, -o FILE', 'write the house style there, for warraq.json to name'],
			DATE,
			JOBS,
		],
		codes: '0 done, 1 a document could not be read, 2 a wrong call',
	},
	lsp: {
		usage: 'warraq lsp --stdio',
		does: 'The language server, for editors other than VS Code (docs/other-editors.md).',
		options: [],
		codes: '0 when the editor says goodbye, 2 a wrong call',
	},
}

/** The commands there are, and what holds for all of them. */
export const OVERVIEW = `warraq: reads Arabic news: names, dates as ISO 8601, inconsistent spellings

${Object.values(COMMANDS).map(summary).join('')}
warraq COMMAND --help says more of one. warraq --version

PATH is a file, or a folder whose .txt files are read in order of name; folders that begin with a dot
and links to folders are left out. Exit code 2: a wrong call, with one line on standard error.
`

/** All about one command; nothing when there is none of that name. */
export function helpOn(name: string): string | undefined {
	const help = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
	if (!help) return undefined
	const { usage, does, options, codes } = help
	const width = Math.max(...options.map(([name]) => name.length)) + 2
	const list = options.map(([name, text]) => `  ${name.padEnd(width)}${text}\n`).join('')
	return `${usage}\n\n${does}\n${list && `\n${list}`}\nExit codes: ${codes}\n`
}

function summary({ usage, does }: CommandHelp): string {
	return `${indented(usage)}${indented(indented(does.split('\n')[0] ?? ''))}`
}

function indented(text: string): string {
	return text.replace(/^(?=.)/gmu, '  ').replace(/\n*$/u, '\n')
}
