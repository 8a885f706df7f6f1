import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Message } from '../core/index.ts'
import type { Problem } from './json-shape.ts'

/** The value that a text holds, if it does hold one, and where it is not JSON; an empty text holds none. */
export function parseJson(text: string): {
	readonly root?: Node | undefined
	readonly faults: readonly Problem[]
} {
	const errors: ParseError[] = []
	try {
		const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
		return { root, faults: errors.map(syntaxProblem) }
	} catch (error) {
		if (!(error instanceof RangeError)) throw error
		return { faults: [{ start: 0, end: 1, message: TOO_DEEP }] }
	}
}

const TOO_DEEP: Message = {
	en: 'Not JSON that can be read: brackets stand in brackets too deep.',
	ar: 'لا تمكن قراءة الملف: الأقواس متداخلة إلى عمق كبير',
}

function syntaxProblem({ error, offset, length }: ParseError): Problem {
	return {
		start: offset,
		end: offset + length,
		message: {
			en: 'Not JSON: {0}.',
			ar: 'صيغة JSON غير صحيحة: {0}',
			args: [inWords(printParseErrorCode(error))],
		},
	}
}

/** `CloseBraceExpected` as people say it. */
function inWords(code: string): string {
	return code.replace(/(?<=.)[A-Z]/gu, ' $&').toLowerCase()
}
