import type { SymbolKind } from 'vscode-languageserver-types'
import type { EntityKind, Message } from '../core/index.ts'

/** What the kinds of entity are called, one and many. */
export const KIND_NAMES: Readonly<Record<EntityKind, { one: Message; many: Message }>> = {
	PER: {
		one: {
			en: 'Person',
			ar: 'شخص',
		},
		many: {
			en: 'People',
			ar: 'الأشخاص',
		},
	},
	LOC: {
		one: {
			en: 'Place',
			ar: 'مكان',
		},
		many: {
			en: 'Places',
			ar: 'الأماكن',
		},
	},
	ORG: {
		one: {
			en: 'Organisation',
			ar: 'منظمة',
		},
		many: {
			en: 'Organisations',
			ar: 'المنظمات',
		},
	},
}

/** LSP has no symbols for what news speaks of: a class, a package and an interface have telling icons. */
export const KIND_SYMBOLS: Readonly<Record<EntityKind, SymbolKind>> = { PER: 5, LOC: 4, ORG: 11 }
