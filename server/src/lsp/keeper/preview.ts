import type { FilePreview, FixPreview, FixProblem } from '../../features/mass-fix.ts'

/** As many files as one edit of the workspace changes; a person looks at no more of them. */
export const MOST_PREVIEWED = 50

/** Adds up what an order would do. */
export class Preview {
	readonly #fixes = new Map<string, number>()
	readonly #previews: FilePreview[] = []
	readonly #problems: FixProblem[] = []
	#files = 0

	add({ path, oldText, newText, edits, fixes }: FilePreview): void {
		this.#files++
		if (this.#previews.length < MOST_PREVIEWED) {
			this.#previews.push({ path, oldText, newText, edits, fixes })
		}
		for (const [name, count] of fixes) this.#fixes.set(name, (this.#fixes.get(name) ?? 0) + count)
	}

	miss(problem: FixProblem): void {
		this.#problems.push(problem)
	}

	result(): FixPreview {
		return {
			files: this.#files,
			fixes: [...this.#fixes].sort(([, a], [, b]) => b - a),
			previews: this.#previews,
			problems: this.#problems,
		}
	}
}
