import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RuleCard, SpellingRule } from '../../server/src/core/spelling/rule.ts'
import type { Output } from './output.ts'

const FOLDER = 'server/src/core/spelling/rules'
const INDEX = 'index.generated.ts'
const SCHEMA = 'schemas/warraq.schema.json'

const LEVELS = ['error', 'warning', 'information', 'hint', 'off']

/** The index of spelling rules, their settings and the pages of docs/rules; a rule is one file. */
export async function ruleOutputs(): Promise<readonly Output[]> {
	const ids = readdirSync(FOLDER)
		.filter((name) => name.endsWith('.ts') && name !== INDEX)
		.map((name) => name.slice(0, -3))
		.sort()
	const rules = await Promise.all(ids.map(loadRule))
	return [
		{
			path: 'package.json',
			content: withRuleSettings(readFileSync('package.json', 'utf8'), rules),
		},
		{ path: SCHEMA, content: withRuleSchema(readFileSync(SCHEMA, 'utf8'), rules) },
		{ path: `${FOLDER}/${INDEX}`, content: indexOf(ids) },
		{ path: 'docs/rules/README.md', content: tableOf(rules) },
		...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, content: pageOf(rule) })),
	]
}

/** The manifest with one setting, `warraq.rules`, that describes every rule. */
function withRuleSettings(manifest: string, rules: readonly RuleCard[]): string {
	const parsed = JSON.parse(manifest)
	const settings = parsed.contributes.configuration[0].properties
	settings['warraq.rules'] = {
		type: 'object',
		scope: 'resource',
		default: {},
		additionalProperties: { type: 'string', enum: LEVELS },
		markdownDescription: '%setting.rules%',
		properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
	}
	return `${JSON.stringify(parsed, null, '\t')}\n`
}

/** The schema of warraq.json, which names every rule too, so that editors complete and explain them. */
function withRuleSchema(schema: string, rules: readonly RuleCard[]): string {
	const parsed = JSON.parse(schema)
	parsed.properties.rules.properties = Object.fromEntries(
		rules.map(({ id, summary }) => [id, { description: summary, enum: LEVELS }]),
	)
	return `${JSON.stringify(parsed, null, '\t')}\n`
}

function settingOf({ summary, severity, incubating }: RuleCard): object {
	return {
		type: 'string',
		enum: LEVELS,
		default: incubating ? 'off' : severity,
		markdownDescription: summary,
	}
}

/** A rule file exports its rule under the file's name in camel case. */
async function loadRule(id: string): Promise<SpellingRule> {
	const module = (await import(pathToFileURL(join(FOLDER, `${id}.ts`)).href)) as Record<
		string,
		SpellingRule
	>
	const rule = module[camelCase(id)]
	if (rule?.id !== id) throw new Error(`${FOLDER}/${id}.ts does not export the rule ${id}`)
	return rule
}

function indexOf(ids: readonly string[]): string {
	const imports = ids.map((id) => `import { ${camelCase(id)} } from './${id}.ts'`)
	const names = ids.map((id) => `\t${camelCase(id)},`)
	return `// Written by tools/gen.ts.
import type { SpellingRule } from '../rule.ts'
${imports.join('\n')}

/** Every spelling rule, by id. */
export const rules: readonly SpellingRule[] = [
${names.join('\n')}
]
`
}

function tableOf(rules: readonly RuleCard[]): string {
	const rows = rules.map(({ id, summary, severity, fix, incubating }) => {
		return `| [${id}](${id}.md) | ${summary} | ${incubating ? 'off' : severity} | ${fix} |`
	})
	return `# Spelling rules

The severity of each is set by \`warraq.rules\`. Fixes marked safe belong to "fix all"; ask and house
are offered one by one.

| rule | what it finds | severity | fix |
|---|---|---|---|
${rows.join('\n')}
`
}

function pageOf(rule: SpellingRule): string {
	const examples = rule.examples.map(({ before, after, house }) => {
		const style = house ? ` (house style ${JSON.stringify(house)})` : ''
		return after === undefined
			? `- correct${style}:\n\n  > ${before}`
			: `- wrong${style}:\n\n  > ${before}\n\n  fixed:\n\n  > ${after}`
	})
	return visible(`# ${rule.id}

${rule.summary}

${rule.rationale.en}

<div dir="rtl">

${rule.rationale.ar}

</div>

- Severity: ${rule.severity}${rule.incubating ? ', off by default while it incubates' : ''}
- Fix: ${rule.fix}
- Looks at: ${rule.unit}

## Examples

${examples.join('\n')}
`)
}

/** Characters nobody sees, or that look like others, as entities: the page shows them, its source tells. */
function visible(page: string): string {
	const strange =
		/[\u00a0\u00ad\u061c\u0640\u06a9\u06cc\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufefc\ufeff]|[\u0621-\u064a][\u0653-\u0655]/gu
	return page.replace(strange, (found) => {
		return [...found].map((char) => `&#x${char.codePointAt(0)?.toString(16)};`).join('')
	})
}

function camelCase(id: string): string {
	return id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
}
