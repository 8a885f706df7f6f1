import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readLines } from '../../server/src/core/lexicon/read.ts'
import type { RuleCard } from '../../server/src/core/rule.ts'
import { type HouseChoices, houseChoices, houseOutput, houseProperties } from './house.ts'
import type { Output } from './output.ts'

/** The folders of rules: what their index exports, of which type. */
const FOLDERS: readonly Folder[] = [
	{
		path: 'server/src/core/spelling/rules',
		list: 'rules',
		type: 'SpellingRule',
		from: '../rule.ts',
		says: 'Every spelling rule, by id.',
	},
	{
		path: 'server/src/core/dates/findings',
		list: 'dateRules',
		type: 'DateRule',
		from: './rule.ts',
		says: 'Every rule about dates, by id.',
	},
]

interface Folder {
	readonly path: string
	readonly list: string
	readonly type: string
	readonly from: string
	readonly says: string
}

const INDEX = 'index.generated.ts'
const READ = 'read-alarms.txt'
const SCHEMA = 'schemas/warraq.schema.json'

const LEVELS = ['error', 'warning', 'information', 'hint', 'off']

/**
 * The index of spelling rules, their pages in docs/rules, and the settings about rules and house style;
 * a rule is one file.
 */
export async function ruleOutputs(): Promise<readonly Output[]> {
	const found = await Promise.all(
		FOLDERS.map(async (folder) => ({ folder, rules: await load(folder) })),
	)
	const rules = found.flatMap(({ rules }) => rules)
	const house = houseChoices()
	return [
		{
			path: 'package.json',
			content: withSettings(readFileSync('package.json', 'utf8'), rules, house),
		},
		{ path: SCHEMA, content: withSchema(readFileSync(SCHEMA, 'utf8'), rules, house) },
		houseOutput(house),
		...found.map(({ folder, rules }) => ({
			path: `${folder.path}/${INDEX}`,
			content: indexOf(folder, rules),
		})),
		{ path: 'docs/rules/README.md', content: tableOf(rules) },
		...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, content: pageOf(rule) })),
	]
}

type Rule = RuleCard & { readonly unit: string }

/** The rules of a folder, by id. */
function load({ path }: Folder): Promise<readonly Rule[]> {
	const ids = readdirSync(path)
		.filter((name) => name.endsWith('.ts') && name !== INDEX && name !== 'rule.ts')
		.map((name) => name.slice(0, -3))
		.sort()
	return Promise.all(ids.map((id) => loadRule(path, id)))
}

/** The manifest with settings that describe every rule and every choice of house style. */
function withSettings(manifest: string, rules: readonly RuleCard[], house: HouseChoices): string {
	const parsed = JSON.parse(manifest)
	const settings = parsed.contributes.configuration[0].properties
	settings['warraq.rules'] = {
		type: 'object',
		scope: 'resource',
		default: {},
		additionalProperties: false,
		markdownDescription: '%setting.rules%',
		properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
	}
	settings['warraq.house'].additionalProperties = false
	settings['warraq.house'].properties = houseProperties(house, [])
	return `${JSON.stringify(parsed, null, '\t')}\n`
}

/** The schema of warraq.json, which names them too, so that editors complete and explain them. */
function withSchema(schema: string, rules: readonly RuleCard[], house: HouseChoices): string {
	const parsed = JSON.parse(schema)
	parsed.properties.rules.additionalProperties = false
	parsed.properties.rules.properties = Object.fromEntries(
		rules.map(({ id, title, summary }) => [
			id,
			{ description: `${title.en}: ${summary}`, enum: LEVELS },
		]),
	)
	parsed.properties.house.additionalProperties = false
	parsed.properties.house.properties = houseProperties(house, [OWN_PROFILE])
	return `${JSON.stringify(parsed, null, '\t')}\n`
}

const OWN_PROFILE = { type: 'string', pattern: '\\.json$' }

function settingOf({ title, summary, severity, incubating }: RuleCard): object {
	return {
		type: 'string',
		enum: LEVELS,
		default: incubating ? 'off' : severity,
		markdownDescription: `**${title.en}.** ${summary}`,
	}
}

/** A rule file exports its rule under the file's name in camel case. */
async function loadRule(folder: string, id: string): Promise<Rule> {
	const module = (await import(pathToFileURL(join(folder, `${id}.ts`)).href)) as Record<
		string,
		Rule
	>
	const rule = module[camelCase(id)]
	if (rule?.id !== id) throw new Error(`${folder}/${id}.ts does not export the rule ${id}`)
	return rule
}

function indexOf({ list, type, from, says }: Folder, rules: readonly Rule[]): string {
	const imports = rules.map(({ id }) => `import { ${camelCase(id)} } from './${id}.ts'`)
	const names = rules.map(({ id }) => `\t${camelCase(id)},`)
	return `// Written by tools/gen.ts.
import type { ${type} } from '${from}'
${imports.join('\n')}

/** ${says} */
export const ${list}: readonly ${type}[] = [
${names.join('\n')}
]
`
}

function tableOf(rules: readonly RuleCard[]): string {
	const read = alarmsRead()
	const rows = rules.map(({ id, summary, severity, fix, incubating }) => {
		const level = incubating ? 'off' : severity
		return `| [${id}](${id}.md) | ${summary} | ${level} | ${fix} | ${read.get(id) ?? ''} |`
	})
	return `# Rules

The severity of each is set by \`warraq.rules\`. Fixes marked safe belong to "fix all"; ask and house
are offered one by one. The last column counts alarms an editor has read on published news: how many
were right.

| rule | what it finds | severity | fix | right |
|---|---|---|---|---|
${rows.join('\n')}
`
}

/** By rule: how many of the alarms that were read were right. */
function alarmsRead(): ReadonlyMap<string, string> {
	const content = readFileSync(join(import.meta.dirname, READ), 'utf8')
	const lines = readLines(READ, content, { least: 3, most: 3 })
	return new Map(
		lines.map(({ fields: [id, read, right] }) => [id as string, `${right} of ${read}`]),
	)
}

function pageOf(rule: Rule): string {
	const examples = rule.examples.map(({ before, after, house }) => {
		const style = house ? ` (house style ${JSON.stringify(house)})` : ''
		return after === undefined
			? `- correct${style}:\n\n  > ${before}`
			: `- wrong${style}:\n\n  > ${before}\n\n  fixed:\n\n  > ${after}`
	})
	return visible(`# ${rule.id}

**${rule.title.en}** · **${rule.title.ar}**

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
