/** A form with what is no spelling taken away: vowel marks, tatweel, invisible characters, wide space. */
export function plainForm(form: string): string {
	return form
		.replace(/[\u0610-\u061a\u0640\u064b-\u065f\u0670\p{Cf}]/gu, '')
		.replace(/\s+/gu, ' ')
		.trim()
}
