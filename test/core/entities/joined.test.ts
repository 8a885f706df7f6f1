import { partJoined } from '../../../server/src/core/entities/rules/joined.ts'
import { assertLeft } from '../../support/whole-name.ts'

describe('persons joined in one name', () => {
	it('are several, however many', () => {
		assertLeft('[أحمد] و[علي] و[محمد]', partJoined)
		assertLeft('[سمير الخطيب] و[منى حداد]', partJoined)
	})

	it('are one where waw is a letter of the name', () => {
		assertLeft('[سيرينا وليامز]', partJoined)
		assertLeft('[محمد ولد أحمد]', partJoined)
		assertLeft('[وئام وهاب]', partJoined)
	})

	it('are one where nobody knows what stands behind waw', () => {
		assertLeft('[كريم ورخشتف]', partJoined)
		assertLeft('[سالم وتار]', partJoined)
	})

	it('leave out what is no person, and a title', () => {
		assertLeft('[زينب] والعرش', partJoined)
		assertLeft('[عثمان] والسيد', partJoined)
		assertLeft('[هناء] والله', partJoined)
	})

	it('end before the preposition lam with the article', () => {
		assertLeft('[فدوى] للدراسات', partJoined)
	})
})
