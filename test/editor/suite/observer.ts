/** Replaced by the bundler with the address of this run's observer. */
declare const OBSERVER_URL: string

/** A word of a row as drawn in the editor, and where the browser alone would draw it. */
export interface DrawnWord {
	readonly text: string
	readonly left: number
	readonly right: number
	readonly plain: { readonly left: number; readonly right: number }
}

/** One line of the screen. Lengths are CSS pixels from the left edge of its text. */
export interface DrawnRow {
	readonly text: string
	readonly words: readonly DrawnWord[]
	readonly boxes: readonly {
		readonly classes: string
		readonly left: number
		readonly right: number
	}[]
}

/** An element of a webview's page; lengths are CSS pixels from the page's left edge. */
export interface DrawnElement {
	readonly text: string
	readonly left: number
	readonly right: number
}

/** A row of a tree view. */
export interface TreeRow {
	/** Title of the view it stands in. */
	readonly view: string
	/** Counted from 1. */
	readonly level: number
	readonly label: string
	readonly description: string
	/** What a screen reader says. */
	readonly spoken: string
}

/** One test's outcome, as the runner outside prints it. */
export interface Outcome {
	readonly title: string
	readonly milliseconds: number
	readonly error?: string
	/** True of a first failure, which a second try follows. */
	readonly isTriedAgain?: true
}

/** What can be asked about the page the editor is drawn on, from inside the extension host. */
export interface Sights {
	rows: { argument: null; result: readonly DrawnRow[] }
	screenshot: { argument: { readonly name: string }; result: null }
	/** Waits until an element that a CSS selector finds is shown. */
	appear: { argument: { readonly selector: string }; result: null }
	/** Types a key into the first box that a CSS selector finds, once it is shown and holds a text. */
	press: {
		argument: { readonly key: string; readonly into: string; readonly holding?: string }
		result: null
	}
	/** Sizes the window, in CSS pixels. */
	resize: { argument: { readonly width: number; readonly height: number }; result: null }
	click: { argument: { readonly selector: string }; result: null }
	/** Moves the mouse out of the way. */
	rest: { argument: null; result: null }
	hover: { argument: { readonly word: string }; result: null }
	/** What a selector finds in the pages of webviews, with where it is drawn. */
	inPages: { argument: { readonly selector: string }; result: readonly DrawnElement[] }
	/** Puts a text into the first box that a CSS selector finds, once it is shown. */
	fill: { argument: { readonly text: string; readonly into: string }; result: null }
	/** Clicks the first element that a selector finds in the pages of webviews. */
	clickInPages: { argument: { readonly selector: string }; result: null }
	/** The rows of all open tree views, from top to bottom. */
	trees: { argument: null; result: readonly TreeRow[] }
	outcome: { argument: Outcome; result: null }
}

export async function observe<Name extends keyof Sights>(
	name: Name,
	argument: Sights[Name]['argument'],
): Promise<Sights[Name]['result']> {
	const body = JSON.stringify(argument)
	const response = await fetch(`${OBSERVER_URL}/${name}`, { method: 'POST', body })
	if (!response.ok) throw new Error(`${name}: ${await response.text()}`)
	return response.json() as Promise<Sights[Name]['result']>
}
