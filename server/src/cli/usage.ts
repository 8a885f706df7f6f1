/** A wrong call: reported as one line on standard error, exit code 2. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message)
		this.name = 'UsageError'
	}
}

export const USAGE = `warraq: reads Arabic news: names, dates as ISO 8601, inconsistent spellings

usage:
  warraq annotate [--index DIR] [PATH…]
      One JSON object a document: dates, entities, findings (see docs/annotate.md).
      Without PATH, or with -, reads JSONL {"id", "text", "date"} from standard input.
  warraq check [--format text|json|sarif|github|junit] [--max-warnings N]
               [--fail-on error|warning|information|hint] [--language en|ar] [--index DIR]
               PATH…
      Prints findings. Exit code 1 when more than --max-warnings (default: 0) are at least as
      bad as --fail-on (default: warning).
  warraq fix [--dry-run] [--rule ID]… [--safe] [--index DIR] PATH…
      Applies the safe fixes; of rules named by --rule also those that want a decision, unless
      --safe. --dry-run prints a unified diff instead. warraq fix --undo takes the last run back.
  warraq kwic [--entity] [--exact hamza,marks,clitics] [--sort before|after] [--width N]
              [--format text|csv] QUERY PATH…
      A concordance of a word, a phrase or a name: keywords in context, line by line.
  warraq export --format FORMAT [--out FOLDER] [PATH…]
      brat, conll, csv-dates, csv-entities, doccano, label-studio, spacy, tei, timeml,
      web-annotation, webanno (see docs/export.md).
  warraq index [--show size|entities|variants|dates|findings|references|company]
               [--query TEXT] [--kind PER|LOC|ORG] [--limit N] [--format text|json] FOLDER
      Builds the index of a folder, or brings it up to date, and answers from it.
  warraq style [--format text|json] [--out FILE] PATH…
      Measures which accepted way of writing texts keep to (months, digits, percentages, quotation
      marks, tanwin, names with abd, words of several spellings), as a house style.
  warraq lsp --stdio
      The language server, for editors other than VS Code.
  warraq --help, warraq --version

PATH is a file, or a folder whose .txt files are read in order of name.
--index DIR judges spelling by the corpus whose index lies in DIR (see warraq index).
All that read articles take --date YYYY-MM-DD and --jobs N (worker threads; auto is one a core).
Exit codes: 0 done, 1 findings or unreadable documents, 2 a wrong call or an unreadable file
under check.
`
