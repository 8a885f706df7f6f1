import { leaveTitlesOut } from '../../../server/src/core/entities/rules/titles.ts'
import { assertLeft } from '../../support/whole-name.ts'

describe('titles with the article before a name', () => {
	it('stay outside, however many', () => {
		assertLeft('الأستاذ الدكتور [سعد يوسف]', leaveTitlesOut)
	})

	it('are kept when nothing else is left', () => {
		assertLeft('[الأمين]', leaveTitlesOut)
	})

	it('are left alone inside and at the end of a name', () => {
		assertLeft('[محمد الأمين]', leaveTitlesOut)
	})

	it('are no titles without the article: many are first names', () => {
		assertLeft('[أمير خان]', leaveTitlesOut)
	})
})
