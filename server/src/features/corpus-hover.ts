import {
	type CorpusIndex,
	type EntityId,
	type EntityStatistics,
	entityStatistics,
	folderOf,
	type Language,
	type Message,
} from '../core/index.ts'
import type { Section } from './prose.ts'
import { say } from './say.ts'

/** Asks how often an entity is named, near an article and in all. */
export interface GlanceQuestion {
	readonly entity: EntityId
	/** The article that is being read; relative to the corpus. */
	readonly path: string
	readonly language: Language
}

/** What a hover adds about the corpus; nothing when the entity is named in no other article. */
export function glance(
	index: CorpusIndex,
	{ entity, path, language }: GlanceQuestion,
): readonly Section[] {
	const all = entityStatistics(index, entity)
	if (all.files < 2) return []
	const folder = folderOf(path)
	const near = folder === '' ? undefined : entityStatistics(index, entity, `${folder}/`)
	const facts = [
		corpusCount(all),
		...(near && near.files < all.files ? [folderCount(near, folder)] : []),
		...time(all),
	]
	return [
		{
			heading: say(IN_THE_CORPUS, language),
			subject: '',
			lines: facts.map((fact) => say(fact, language)),
		},
	]
}

const IN_THE_CORPUS: Message = {
	en: 'In the corpus',
	ar: 'في المدوّنة',
}

function corpusCount({ mentions, files }: EntityStatistics): Message {
	return {
		en: 'Mentions {0}, articles {1}',
		ar: 'مرات الذكر {0}، المقالات {1}',
		args: [`${mentions}`, `${files}`],
	}
}

function folderCount({ mentions, files }: EntityStatistics, folder: string): Message {
	return {
		en: 'Folder {2}: mentions {0}, articles {1}',
		ar: 'المجلد {2}: مرات الذكر {0}، المقالات {1}',
		args: [`${mentions}`, `${files}`, folder],
	}
}

function time({ first, last }: EntityStatistics): readonly Message[] {
	if (first === undefined || last === undefined) return []
	return [
		{
			en: 'First {0}, last {1}',
			ar: 'أول ذكر {0} وآخر ذكر {1}',
			args: [first, last],
		},
	]
}
