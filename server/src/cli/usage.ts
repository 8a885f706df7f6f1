/** A wrong call: reported as one line on standard error, exit code 2. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message)
		this.name = 'UsageError'
	}
}

export const USAGE = `warraq: reads Arabic news: names, dates as ISO 8601, inconsistent spellings

usage:
  warraq annotate [--date YYYY-MM-DD] [--jobs N] [PATH…]
      One JSON object a document: dates, entities, findings (see docs/annotate.md).
      Without PATH, or with -, reads JSONL {"id", "text", "date"} from standard input.
  warraq check [--format text|json] [--fail-on error|warning|information|hint]
               [--date YYYY-MM-DD] [--jobs N] [--language en|ar] PATH…
      Prints findings. Exit code 1 when one is at least as bad as --fail-on (default: warning).
  warraq lsp --stdio
      The language server, for editors other than VS Code.
  warraq --help, warraq --version

PATH is a file, or a folder whose .txt files are read in order of name.
Exit codes: 0 done, 1 findings or unreadable documents, 2 a wrong call.
`
