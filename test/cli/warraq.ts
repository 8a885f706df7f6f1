import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built program. */
export const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

/** What became of a call. */
export interface Ran {
	readonly code: number | null
	readonly out: string
	readonly err: string
}

/** A folder for one test, with what `warraq` keeps for its user inside it. */
export class Bench {
	readonly folder = mkdtempSync(join(tmpdir(), 'warraq-cli-'))

	path(...parts: readonly string[]): string {
		return join(this.folder, ...parts)
	}

	/** Runs the built program in the folder. */
	run(args: readonly string[], input: string | Uint8Array = ''): Ran {
		const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
			cwd: this.folder,
			env: this.#environment(),
			input,
			maxBuffer: 1 << 28,
		})
		return { code: status, out: stdout.toString(), err: stderr.toString() }
	}

	/** Starts it, to be killed. */
	start(args: readonly string[]): ChildProcess {
		return spawn(process.execPath, [PROGRAM, ...args], {
			cwd: this.folder,
			env: this.#environment(),
			stdio: 'ignore',
		})
	}

	/**
	 * Runs a shell script that may mount file systems, with Node and the program as its `$0` and `$1`. Nothing, and a
	 * line that says so, where none can be mounted; the script prints `code` when it gets so far.
	 */
	runMounting(script: string): Pick<Ran, 'out' | 'err'> | undefined {
		const shell = ['-rm', 'sh', '-c', script, process.execPath, PROGRAM]
		const { stdout, stderr } = spawnSync('unshare', shell, {
			cwd: this.folder,
			env: this.#environment(),
		})
		if (stdout?.includes('code')) return { out: stdout.toString(), err: stderr.toString() }
		console.log(`      not tested, no file system can be mounted here: ${stderr}`)
		return undefined
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true })
	}

	#environment(): NodeJS.ProcessEnv {
		return {
			...process.env,
			XDG_CACHE_HOME: this.path('.cache'),
			XDG_STATE_HOME: this.path('.state'),
		}
	}
}
