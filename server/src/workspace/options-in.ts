import { combineNameLists, type NameLists, type Options } from '../core/index.ts'
import type { Circumstances, Preferences } from './circumstances.ts'
import { articleDateIn, type Corpus } from './corpus.ts'
import { relativePath } from './uri.ts'

/** What the core is asked for where a text stands: the text's own entry before its corpus, that before the user. */
export function optionsIn(
	{ corpus, preferences, given, usage }: Circumstances,
	uri: string,
): Options {
	const shared = sharedIn(corpus, preferences)
	const { rules, house, accept, names, withoutEntities, onlyFindings } = shared
	const own = corpus.settings.articles?.[relativePath(corpus.folder, uri)]
	return {
		articleDate: given ?? articleDateIn(corpus, uri),
		rules,
		house,
		accept: own?.accept ? [...accept, ...own.accept] : accept,
		names: own?.names ? combineNameLists([names, own.names]) : names,
		withoutEntities,
		onlyFindings,
		usage,
	}
}

/** What holds for every text of a corpus that has no entry of its own. */
interface Shared {
	readonly preferences: Preferences
	readonly options: SharedOptions
}

type SharedOptions = Options &
	Readonly<Required<Pick<Options, 'rules' | 'house' | 'accept' | 'names'>>>

const known = new WeakMap<Corpus, Shared>()

/** One object for all texts, so that lists of names are made ready once. */
function sharedIn(corpus: Corpus, preferences: Preferences): SharedOptions {
	const shared = known.get(corpus)
	if (shared?.preferences === preferences) return shared.options
	const options = sharedOptions(corpus, preferences)
	known.set(corpus, { preferences, options })
	return options
}

function sharedOptions({ settings }: Corpus, preferences: Preferences): SharedOptions {
	return {
		rules: { ...preferences.rules, ...settings.rules },
		house: { ...preferences.house, ...settings.house },
		accept: [...(preferences.accept ?? []), ...(settings.accept ?? [])],
		names: combineNameLists([preferences.names ?? NO_NAMES, settings.names ?? NO_NAMES]),
		withoutEntities: preferences.withoutEntities,
		onlyFindings: preferences.onlyFindings,
	}
}

const NO_NAMES: NameLists = {}
