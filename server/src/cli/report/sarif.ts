import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Region, ReportingDescriptor, Result, Run, Fix as SarifFix } from 'sarif'
import { version } from '../../../../package.json'
import { allRules } from '../../core/all-rules.ts'
import { type Edit, type Finding, type Fix, plain, type Severity } from '../../core/index.ts'
import type { RuleCard } from '../../core/rule.ts'
import { type LineTable, lineTable, placeAt } from '../../workspace/line-table.ts'
import { BETWEEN_FOLDERS } from '../between-folders.ts'
import type { Checked, Report, Style } from './report.ts'

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): one run, written result by result.
 * Columns and offsets count UTF-16 code units, as `columnKind` says.
 */
export const sarif: Report = {
	head: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${openRun()}[\n`,
	between: ',\n',
	tail: '\n]}]}\n',
	document: (checked, style) =>
		resultsOf(checked, style)
			.map((one) => JSON.stringify(one))
			.join(',\n'),
}

/** The run as far as its results. */
function openRun(): string {
	const driver = { name: 'Warraq', semanticVersion: version, rules: allRules.map(descriptor) }
	const run: Run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: [] }
	return JSON.stringify(run).replace(/\[\]\}$/u, '')
}

function descriptor({ id, summary, rationale }: RuleCard): ReportingDescriptor {
	return { id, shortDescription: { text: summary }, fullDescription: { text: rationale.en } }
}

function resultsOf(checked: Checked, { language }: Style): readonly Result[] {
	const artifactLocation = { uri: uriOf(checked.id) }
	if ('problem' in checked) {
		const message = { text: checked.problem }
		const locations = [{ physicalLocation: { artifactLocation } }]
		return [{ ruleId: 'unreadable', level: 'error', message, locations }]
	}
	const { analysis } = checked
	const lines = lineTable(analysis.text)
	const fixOf = ({ title, edits }: Fix): SarifFix => ({
		description: { text: plain(title, language) },
		artifactChanges: [{ artifactLocation, replacements: edits.map(replacement) }],
	})
	return analysis.findings.map((finding) => ({
		ruleId: finding.code,
		level: LEVELS[finding.severity],
		message: { text: plain(finding.message, language) },
		locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding, lines) } }],
		...(finding.fixes.length > 0 ? { fixes: finding.fixes.map(fixOf) } : {}),
	}))
}

const LEVELS: Readonly<Record<Severity, Result.level>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
}

function replacement({ start, end, newText }: Edit) {
	const deletedRegion = { charOffset: start, charLength: end - start }
	return { deletedRegion, insertedContent: { text: newText } }
}

function regionOf({ start, end }: Finding, lines: LineTable): Region {
	const from = placeAt(lines, start)
	const to = placeAt(lines, end)
	return {
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column,
		charOffset: start,
		charLength: end - start,
	}
}

function uriOf(path: string): string {
	if (isAbsolute(path)) return pathToFileURL(path).href
	return path.toWellFormed().split(BETWEEN_FOLDERS).map(encodeURIComponent).join('/')
}
