/**
 * Writes lexicon/places.txt, the countries, territories, regions and zone cities of the world as CLDR
 * and ISO 3166 name them in Arabic. The sources are large and change once a year, so they are no
 * standing dependency:
 *
 *   npm install --no-save cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 i18n-iso-countries@7.14.0
 *   npx tsx tools/gen-places.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { skeleton } from '../server/src/core/text/fold.ts'

type Names = Readonly<Record<string, string | readonly string[]>>
interface Place {
	readonly name: string
	readonly kind: 'country' | 'region' | 'city'
	readonly code: string
}

const ROOT = join(import.meta.dirname, '..')
const MODULES = join(ROOT, 'node_modules')

/** What names a part of the world only in a list of parts of the world. */
const NOT_PLACES = new Set([
	'العالم',
	'البر الرئيسي',
	'ترك',
	'منطقة غير معروفة',
	'لهجات تجريبية',
	'ثنائي الاتجاه تجريبي',
	'موت',
	'استر',
	'واك',
	'نوم',
	'سنتر',
	'ماهي',
	'جوجو',
	'جوني',
	'فارو',
	'ترول',
	'سيتا',
	'كونكس',
	'الاتحاد الأوروبي',
	'الأمم المتحدة',
])

const places = new Map<string, Place>()
for (const place of [...isoCountries(), ...territories(), ...zoneCities()]) {
	const key = skeleton(place.name)
	if (!NOT_PLACES.has(place.name) && !places.has(key)) places.set(key, place)
}
const rows = [...places.values()].map(({ name, kind, code }) => `${kind}\t${code}\t${name}`)
const head = [
	'# Places of the world as CLDR 48 and ISO 3166 name them. Generated: npx tsx tools/gen-places.ts',
	'# kind, ISO 3166-1 alpha-2 code or -, name',
]
writeFileSync(join(ROOT, 'lexicon', 'places.txt'), `${[...head, ...rows.sort()].join('\n')}\n`)

function isoCountries(): readonly Place[] {
	const { countries } = readJson('i18n-iso-countries/langs/ar.json') as { countries: Names }
	return Object.entries(countries).flatMap(([code, names]) => {
		return [names].flat().map((name) => ({ name: clean(name), kind: 'country' as const, code }))
	})
}

/** Countries and parts of the world in every Arabic locale, alternative names included. */
function territories(): readonly Place[] {
	return locales('cldr-localenames-full').flatMap((locale) => {
		const file = readJson(`cldr-localenames-full/main/${locale}/territories.json`)
		const names = pick(file, ['main', locale, 'localeDisplayNames', 'territories']) as Names
		return Object.entries(names).flatMap(([id, name]) => territory(id, String(name)))
	})
}

function territory(id: string, name: string): readonly Place[] {
	const code = id.slice(0, 2)
	if (/^\d{3}$|^EU$|^EZ$|^QO$/u.test(id)) return [{ name, kind: 'region', code: '-' }]
	if (!/^[A-Z]{2}(-|$)/u.test(id) || /^(UN|X.|ZZ)/u.test(id)) return []
	return [{ name: clean(name), kind: 'country', code }]
}

function zoneCities(): readonly Place[] {
	return locales('cldr-dates-full').flatMap((locale) => {
		const file = readJson(`cldr-dates-full/main/${locale}/timeZoneNames.json`)
		const zones = pick(file, ['main', locale, 'dates', 'timeZoneNames', 'zone'])
		return cityNames(zones).map((name) => ({ name, kind: 'city' as const, code: '-' }))
	})
}

/** Every `exemplarCity` of a tree of zones, however deep. */
function cityNames(zones: unknown): readonly string[] {
	if (typeof zones !== 'object' || zones === null) return []
	return Object.entries(zones).flatMap(([id, zone]) => {
		return id === 'exemplarCity' ? [clean(String(zone))] : cityNames(zone)
	})
}

function locales(name: string): readonly string[] {
	const known = readdirSync(join(MODULES, name, 'main'))
	return known.filter((locale) => locale === 'ar' || locale.startsWith('ar-')).sort()
}

/** Without what stands in brackets or after a comma. */
function clean(name: string): string {
	return name.replace(/\s*[(（].*$|[،,].*$/u, '').trim()
}

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(join(MODULES, path), 'utf8'))
}

function pick(tree: unknown, path: readonly string[]): unknown {
	return path.reduce((node, key) => (node as Record<string, unknown>)[key], tree)
}
