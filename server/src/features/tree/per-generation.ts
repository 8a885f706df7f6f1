import type { CorpusIndex } from '../../core/index.ts'

/** The same answer, worked out once for each state of an index: opening rows asks for it again and again. */
export function perGeneration<T>(work: (index: CorpusIndex) => T): (index: CorpusIndex) => T {
	const known = new WeakMap<CorpusIndex, { readonly generation: number; readonly answer: T }>()
	return (index) => {
		const { generation } = index
		const last = known.get(index)
		if (last?.generation === generation) return last.answer
		const answer = work(index)
		known.set(index, { generation, answer })
		return answer
	}
}
