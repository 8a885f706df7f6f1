import { isUtf8, transcode } from 'node:buffer'
import { type DecodedText, decodeText } from '../core/text/decode.ts'

/** `decodeText` for the bytes of a file: the same, in a quarter of the time where they are UTF-8. */
export function decodeFile(bytes: Uint8Array): DecodedText {
	return decodeText(bytes, quickly)
}

/** A Node that was built without Unicode tables has no `transcode`. */
const quickly = typeof transcode === 'function' ? byWayOfUtf16 : undefined

/** Both steps go over many bytes at once; V8 makes a string of UTF-8 letter by letter. */
function byWayOfUtf16(bytes: Uint8Array): string | undefined {
	return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : undefined
}
