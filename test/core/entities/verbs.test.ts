import { leaveVerbsOut } from '../../../server/src/core/entities/rules/verbs.ts'
import { assertLeft } from '../../support/whole-name.ts'

describe('a verb behind a person', () => {
	it('is none of the name', () => {
		assertLeft('[أنس جابر] تنهزم', leaveVerbsOut)
		assertLeft('[جابر] تتأهل', leaveVerbsOut)
		assertLeft('[سعيد] يطارد', leaveVerbsOut)
	})

	it('is a name where people are called by it', () => {
		assertLeft('[سيدي يعقوب]', leaveVerbsOut)
		assertLeft('[علي يزيد]', leaveVerbsOut)
		assertLeft('[محمد ياسين]', leaveVerbsOut)
		assertLeft('[سمير تركي]', leaveVerbsOut)
	})

	it('is a name where news has no form beside it', () => {
		assertLeft('[جان يلدريم]', leaveVerbsOut)
		assertLeft('[فريد بن تنفوس]', leaveVerbsOut)
		assertLeft('[أمين تريمش]', leaveVerbsOut)
	})

	it('is left where nothing else is', () => {
		assertLeft('[تتأهل]', leaveVerbsOut)
	})
})
