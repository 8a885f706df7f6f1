import { readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { hostname } from 'node:os'
import { isAlive } from './is-alive.ts'
import { writeNew } from './write-new.ts'

/** A lock that nobody touched for this long was left behind by someone who died. */
const STALE_MS = 60_000
/** How often the holder touches it. */
const BEAT_MS = 15_000

/**
 * A file that says who may write to a folder. It keeps two editors from doing the same work twice;
 * the store stays sound even where both believe they hold it (see `IndexStore`).
 */
export class Lock {
	readonly #path: string
	readonly #owner: string
	readonly #beat: NodeJS.Timeout

	private constructor(path: string, owner: string) {
		this.#path = path
		this.#owner = owner
		this.#beat = setInterval(() => this.#touch(), BEAT_MS)
		this.#beat.unref()
	}

	/** The lock, or nothing when somebody else who lives holds it. Throws where nobody can write. */
	static take(path: string): Lock | undefined {
		const owner = `${hostname()} ${process.pid} ${process.hrtime.bigint()}`
		if (create(path, owner)) return new Lock(path, owner)
		if (isHeld(path)) return undefined
		rmSync(path, { force: true })
		return create(path, owner) ? new Lock(path, owner) : undefined
	}

	/** Whether it is still ours: not taken away while this process slept. */
	get isOurs(): boolean {
		return read(this.#path) === this.#owner
	}

	release(): void {
		clearInterval(this.#beat)
		if (this.isOurs) whereAllowed(() => rmSync(this.#path, { force: true }))
	}

	#touch(): void {
		const now = new Date()
		if (this.isOurs) whereAllowed(() => utimesSync(this.#path, now, now))
	}
}

/** On a drive that has become read-only, or is gone, a lock grows old by itself. */
function whereAllowed(change: () => void): void {
	try {
		change()
	} catch {
		// Who writes to the store hears of it.
	}
}

function create(path: string, owner: string): boolean {
	try {
		writeNew(path, owner)
		return true
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
		throw error
	}
}

function isHeld(path: string): boolean {
	const [host, pid] = read(path)?.split(' ') ?? []
	if (host === undefined) return false
	if (host === hostname() && pid !== undefined && !isAlive(Number(pid))) return false
	const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
	return Date.now() - touched < STALE_MS
}

function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8')
	} catch {
		return undefined // gone: released by its holder
	}
}
