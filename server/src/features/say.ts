import { isolate, type Language, type Message, shown } from '../core/index.ts'

/**
 * A message as the editor shows it. Editors lay messages out left to right, so an Arabic one is
 * isolated as a whole: its words and full stop keep their places.
 */
export function say(message: Message, language: Language): string {
	const text = shown(message, language)
	return language === 'ar' ? isolate(text) : text
}
