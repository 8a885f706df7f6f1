/** The one platform name the core uses beside ECMAScript: every host of ours has it (WHATWG Encoding). */
declare class TextDecoder {
	decode(bytes: Uint8Array): string
}
