import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types'
import { documentSymbols } from './document-symbols.ts'
import type { OpenArticle } from './open-article.ts'

/** The outline for editors that know no trees: each symbol with the name of the one it stands below. */
export function flatSymbols(article: OpenArticle): SymbolInformation[] {
	const flat = (symbol: DocumentSymbol, above?: DocumentSymbol): SymbolInformation[] => {
		const { name, kind, selectionRange: range, children = [] } = symbol
		const placed = { name, kind, location: { uri: article.uri, range } }
		const own = above ? { ...placed, containerName: above.name } : placed
		return [own, ...children.flatMap((child) => flat(child, symbol))]
	}
	return documentSymbols(article).flatMap((symbol) => flat(symbol))
}
