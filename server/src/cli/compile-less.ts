import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/**
 * Where every processor gets a thread of ours, nobody is idle who could compile beside them: has V8 compile
 * less then, in this process and in the threads it starts. A function has to be six times as busy (Node 20's
 * budget is 67,584) before it is compiled for good, and takes in less of what it calls (920 by default).
 * On two processors two threads were through 5,466 articles in 5.8 s instead of 7.1, and in 6.0 s with twice the
 * budget (medians of five runs in turn); one thread alone, whose compiler has a processor to itself, took up to
 * a fifth longer.
 */
export function compileLess(threads: number): void {
	if (threads < availableParallelism()) return
	setFlagsFromString('--interrupt-budget=405504')
	setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
}
