import { say } from '../features/say.ts'
import { messageOf } from './guard.ts'
import { readSettings, type Settings } from './read-settings.ts'

/** Where settings come from and wrong ones are told. */
export interface SettingsSource {
	/** The language of the editor itself. */
	readonly locale: string
	/** Asks the client for what is set under `warraq` for a resource; absent when it cannot be asked. */
	readonly ask?: (uri: string) => Promise<unknown>
	/** Told once of each wrong value. */
	warn(problem: string): void
}

/** The settings of each resource, asked for once and kept until they change. */
export class SettingsByResource {
	readonly #source: SettingsSource
	readonly #warned = new Set<string>()
	#known = new Map<string, Promise<Settings>>()
	#sent: unknown

	constructor(source: SettingsSource) {
		this.#source = source
	}

	of(uri: string): Promise<Settings> {
		const known = this.#known.get(uri) ?? this.#read(uri)
		this.#known.set(uri, known)
		return known
	}

	/** After a change; `sent` is what a client that cannot be asked said with it. */
	change(sent: unknown): void {
		this.#sent = sent
		this.#known = new Map()
	}

	async #read(uri: string): Promise<Settings> {
		const given = await this.#given(uri)
		const { settings, problems } = readSettings(given, this.#source.locale)
		for (const problem of problems) this.#warnOnce(say(problem, settings.language))
		return settings
	}

	/** Where the client refuses to say, defaults hold. */
	async #given(uri: string): Promise<unknown> {
		try {
			return this.#source.ask ? await this.#source.ask(uri) : this.#sent
		} catch (error) {
			this.#warnOnce(`The settings cannot be read: ${messageOf(error)}`)
			return undefined
		}
	}

	#warnOnce(problem: string): void {
		if (this.#warned.has(problem)) return
		this.#warned.add(problem)
		this.#source.warn(problem)
	}
}
