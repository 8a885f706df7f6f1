/** Text as XML content or attribute value; characters XML 1.0 has no place for become U+FFFD. */
export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
		.replace(/[&<>"\r]/gu, (character) => ENTITIES[character] as string)
}

/** A carriage return as itself would come back as a line feed. */
const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
}

/** The attributes that have a value, each with a space before it; tabs and line ends come back as they are. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
	return Object.entries(values)
		.map(([name, value]) =>
			value === undefined ? '' : ` ${name}="${escapeXml(value).replace(/[\t\n]/gu, asReference)}"`,
		)
		.join('')
}

/** As themselves they would come back as spaces. */
function asReference(character: string): string {
	return `&#${character.charCodeAt(0)};`
}
