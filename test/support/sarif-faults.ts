import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

interface Validator {
	(value: unknown): boolean
	readonly errors?: readonly { readonly dataPath: string; readonly message?: string }[] | null
}

interface Ajv {
	addMetaSchema(schema: unknown): void
	compile(schema: unknown): Validator
}

/** What the schema of SARIF 2.1.0 (OASIS) finds wrong in a log; the copy in a package of Microsoft's. */
export function sarifFaults(log: unknown): readonly string[] {
	const Ajv = require('ajv') as new (options: object) => Ajv
	const schema: unknown = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
	const ajv = new Ajv({ schemaId: 'id', logger: false })
	ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'))
	const validate = ajv.compile(schema)
	validate(log)
	return (validate.errors ?? []).map(({ dataPath, message = '' }) => `${dataPath} ${message}`)
}
