import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/**
 * Where every processor gets a thread of ours, nobody is idle who could compile beside them: has V8 compile
 * less then, in this process and in the threads it starts. A function has to be twice as busy (Node 20's
 * budget is 67,584) before it is compiled for good, and takes in less of what it calls (920 by default).
 * On two processors two threads were through 5,466 articles in 9.7 s instead of 11 (medians of four runs in
 * turn); one thread alone, whose compiler has a processor to itself, took up to a fifth longer.
 */
export function compileLess(threads: number): void {
	if (threads < availableParallelism()) return
	setFlagsFromString('--interrupt-budget=135168')
	setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
}
