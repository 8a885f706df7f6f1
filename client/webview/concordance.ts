import type { FromPage, Loosened, PageWords, ShownLine, ToPage } from './messages.ts'

/** The page of a concordance: lines come as they are found; it sorts, shows and hands them on. */
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void }

type Order = 'text' | 'before' | 'after'

/** Rows that are drawn at first, and with each wish for more. */
const PAGE = 500
const LOOSENED: readonly Loosened[] = ['hamza', 'marks', 'clitics']

const editor = acquireVsCodeApi()
const form = element<HTMLFormElement>('form')
const query = element<HTMLInputElement>('#query')
const sort = element<HTMLSelectElement>('#sort')
const table = element<HTMLTableSectionElement>('tbody')
const more = element<HTMLButtonElement>('#more')
const stop = element<HTMLButtonElement>('#stop')
const csv = element<HTMLButtonElement>('#csv')
const state = element<HTMLElement>('#state')

let lines: ShownLine[] = []
let shown = PAGE
let isEntity = false
let isDrawing = false

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data))
form.addEventListener('submit', (event) => {
	event.preventDefault()
	speakOf('words')
	search()
})
query.addEventListener('input', () => speakOf('words'))
for (const name of LOOSENED) box(name).addEventListener('change', () => search())
sort.addEventListener('change', () => draw())
stop.addEventListener('click', () => editor.postMessage({ type: 'stop' }))
csv.addEventListener('click', () => editor.postMessage({ type: 'csv', lines: sorted() }))
more.addEventListener('click', () => {
	shown += PAGE
	draw()
})
table.addEventListener('click', ({ target }) => openRow(target))
table.addEventListener('keydown', (event) => {
	if (event.key === 'Enter') openRow(event.target)
	if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFrom(event)
})
editor.postMessage({ type: 'ready' })

function receive(message: ToPage): void {
	switch (message.type) {
		case 'words':
			label(message.words)
			break
		case 'begin':
			lines = []
			shown = PAGE
			speakOf(message.isEntity ? 'entity' : 'words')
			query.value = message.query
			draw()
			break
		case 'lines':
			lines.push(...message.lines)
			drawSoon()
			break
		case 'state':
			state.textContent = message.text
			stop.hidden = !message.isRunning
			break
	}
}

/** The mentions of an entity are what they are, however loosely words are compared. */
function speakOf(what: 'words' | 'entity'): void {
	isEntity = what === 'entity'
	for (const name of LOOSENED) box(name).disabled = isEntity
}

function search(): void {
	if (isEntity || query.value.trim() === '') return
	const ignore = LOOSENED.filter((name) => box(name).checked)
	editor.postMessage({ type: 'search', query: query.value, ignore })
}

function drawSoon(): void {
	if (isDrawing) return
	isDrawing = true
	requestAnimationFrame(() => {
		isDrawing = false
		draw()
	})
}

function draw(): void {
	const rows = sorted().slice(0, shown).map(rowOf)
	table.replaceChildren(...rows)
	more.hidden = lines.length <= shown
	csv.disabled = lines.length === 0
}

function sorted(): readonly ShownLine[] {
	const order = sort.value as Order
	if (order === 'text') return lines
	const key = order === 'before' ? 'beforeKey' : 'afterKey'
	return lines.toSorted((a, b) => (a[key] === b[key] ? 0 : a[key] < b[key] ? -1 : 1))
}

function rowOf(line: ShownLine): HTMLTableRowElement {
	const row = document.createElement('tr')
	row.tabIndex = 0
	const { path, start, keyword } = line
	Object.assign(row.dataset, { path, start, keyword })
	const article = cell('article', path.slice(path.lastIndexOf('/') + 1))
	article.title = path
	row.append(
		cell('before', line.before),
		cell('keyword', keyword),
		cell('after', line.after),
		article,
	)
	return row
}

/** Text stands in an element of its own, which keeps its direction and is cut at its far end. */
function cell(name: string, text: string): HTMLTableCellElement {
	const made = document.createElement('td')
	made.className = name
	const inner = document.createElement('div')
	const content = document.createElement('bdi')
	content.textContent = text.trim()
	if (name !== 'article') content.dir = 'rtl'
	inner.append(content)
	made.append(inner)
	return made
}

function openRow(target: EventTarget | null): void {
	const row = target instanceof Element ? target.closest('tr') : null
	const { path, start, keyword } = row?.dataset ?? {}
	if (path === undefined || keyword === undefined) return
	editor.postMessage({ type: 'open', path, start: Number(start), keyword })
}

function moveFrom(event: KeyboardEvent): void {
	const row = event.target instanceof Element ? event.target.closest('tr') : null
	const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
	if (!(next instanceof HTMLElement)) return
	event.preventDefault()
	next.focus()
}

function label(words: PageWords): void {
	element('header').dir = words.direction
	query.placeholder = words.query
	query.setAttribute('aria-label', words.query)
	element('#search').textContent = words.search
	for (const name of LOOSENED) element(`label[for=${name}]`).textContent = words.ignore[name]
	element('label[for=sort]').textContent = words.sort
	for (const option of sort.options) option.textContent = words.orders[option.value as Order]
	csv.textContent = words.csv
	stop.textContent = words.stop
	more.textContent = words.more
	for (const [name, text] of Object.entries(words.columns)) {
		element(`th.${name}`).textContent = text
	}
}

function box(name: Loosened): HTMLInputElement {
	return element<HTMLInputElement>(`#${name}`)
}

function element<T extends HTMLElement>(selector: string): T {
	const found = document.querySelector<T>(selector)
	if (!found) throw new Error(`the page has no ${selector}`)
	return found
}
