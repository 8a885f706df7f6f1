import { observe } from './observer.ts'

/** The part of mocha's runner we listen to. */
export interface Runner {
	on(event: 'pass' | 'fail', listener: (test: MochaTest, error?: Error) => void): void
	on(event: 'end', listener: () => void): void
}

interface MochaTest {
	readonly duration?: number
	fullTitle(): string
}

/** Tells the observer of each test as it ends; resolves when all have been told. */
export function report(runner: Runner): Promise<void> {
	const told: Promise<unknown>[] = []
	const tell = (test: MochaTest, error?: Error) => {
		const outcome = { title: test.fullTitle(), milliseconds: test.duration ?? 0 }
		told.push(observe('outcome', error ? { ...outcome, error: describe(error) } : outcome))
	}
	runner.on('pass', (test) => tell(test))
	runner.on('fail', tell)
	return new Promise((resolve, reject) => {
		runner.on('end', () => {
			Promise.all(told).then(() => resolve(), reject)
		})
	})
}

const describe = (error: Error) => error.stack ?? String(error)
