import {
	type Analysis,
	type Entity,
	isolate,
	type Language,
	type Mention,
	type Message,
	type Variant,
} from '../core/index.ts'
import { entityOf } from './at.ts'
import { KIND_NAMES } from './kinds.ts'
import type { Section } from './prose.ts'
import { say } from './say.ts'

/** An entity for people: kind, canonical name, role, country, its written forms and their counts. */
export function describeEntity(
	analysis: Analysis,
	mention: Mention,
	language: Language,
): readonly Section[] {
	const entity = entityOf(analysis, mention)
	if (!entity) return []
	const heading = say(KIND_NAMES[entity.kind].one, language)
	const lines = facts(entity).map((fact) => say(fact, language))
	return [{ heading, subject: isolate(entity.name), lines }]
}

function facts(entity: Entity): readonly Message[] {
	return [
		...(entity.role ? [role(entity.role)] : []),
		...(entity.country ? [country(entity.country)] : []),
		mentions(entity.mentions.length),
		...(entity.variants.length > 1 ? entity.variants.map(variant) : []),
		...(entity.notes ?? []),
	]
}

function role(text: string): Message {
	return {
		en: 'Called: {0}',
		ar: 'الصفة: {0}',
		args: [text],
	}
}

function country(code: string): Message {
	return {
		en: 'Country code: {0}',
		ar: 'رمز البلد: {0}',
		args: [code],
	}
}

function mentions(count: number): Message {
	return {
		en: 'Mentions in this article: {0}',
		ar: 'مرات الذكر في المقال: {0}',
		args: [`${count}`],
	}
}

function variant({ form, count }: Variant): Message {
	return {
		en: '{0} × {1}',
		ar: '{0} × {1}',
		args: [`${count}`, form],
	}
}
