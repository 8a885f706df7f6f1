import { Uri, type Webview } from 'vscode'

/**
 * The page of a concordance. Columns run from right to left: before, keyword, after. It loads our own
 * style and script and nothing else, from nowhere else.
 */
export function concordancePage(webview: Webview, extension: Uri): string {
	const nonce = crypto.randomUUID()
	const file = (name: string) => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name))
	const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`
	return `<!DOCTYPE html>
<html dir="rtl" lang="ar">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file('concordance.css')}">
<title>Warraq</title>
</head>
<body>
<header>
<form><input id="query" type="search" dir="auto"><button id="search"></button></form>
<div class="options">
<span><input type="checkbox" id="hamza" checked><label for="hamza"></label></span>
<span><input type="checkbox" id="marks" checked><label for="marks"></label></span>
<span><input type="checkbox" id="clitics" checked><label for="clitics"></label></span>
<span><label for="sort"></label> <select id="sort">
<option value="text"></option><option value="before"></option><option value="after"></option>
</select></span>
<button id="csv" disabled></button>
<button id="stop" hidden></button>
</div>
<div id="state" role="status"></div>
</header>
<table>
<thead><tr>
<th scope="col" class="before"></th><th scope="col" class="keyword"></th><th scope="col" class="after"></th><th scope="col" class="article"></th>
</tr></thead>
<tbody></tbody>
</table>
<button id="more" hidden></button>
<script nonce="${nonce}" src="${file('concordance.js')}"></script>
</body>
</html>`
}
