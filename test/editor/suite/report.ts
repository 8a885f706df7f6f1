import { type Outcome, observe } from './observer.ts'

/** The part of mocha's runner we listen to. */
export interface Runner {
	on(event: 'pass' | 'fail' | 'retry', listener: (test: MochaTest, error?: Error) => void): void
	on(event: 'end', listener: () => void): void
}

interface MochaTest {
	readonly duration?: number
	fullTitle(): string
}

/** Tells the observer of each test as it ends; resolves when all have been told. */
export function report(runner: Runner): Promise<void> {
	const told: Promise<unknown>[] = []
	const tell = (test: MochaTest, rest: Pick<Outcome, 'error' | 'isTriedAgain'>) => {
		const { duration: milliseconds = 0 } = test
		told.push(observe('outcome', { title: test.fullTitle(), milliseconds, ...rest }))
	}
	runner.on('pass', (test) => tell(test, {}))
	runner.on('fail', (test, error) => tell(test, { error: describe(error) }))
	runner.on('retry', (test, error) => tell(test, { error: describe(error), isTriedAgain: true }))
	return new Promise((resolve, reject) => {
		runner.on('end', () => {
			Promise.all(told).then(() => resolve(), reject)
		})
	})
}

const describe = (error?: Error) => error?.stack ?? String(error)
