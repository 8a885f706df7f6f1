/** The platform names the core uses beside ECMAScript: every host of ours has them (WHATWG Encoding). */
declare class TextDecoder {
	constructor(label?: string, options?: { ignoreBOM?: boolean; fatal?: boolean })
	decode(bytes: Uint8Array): string
}

declare class TextEncoder {
	encode(text: string): Uint8Array
	encodeInto(text: string, bytes: Uint8Array): { readonly written: number }
}
