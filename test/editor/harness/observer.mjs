import { createServer } from 'node:http'

/**
 * The tests run inside VS Code and cannot see the page they are drawn on; this small loopback
 * server looks for them. `POST /name` with a JSON argument calls the sight of that name.
 * @param {Record<string, (argument: any) => unknown>} sights
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function startObserver(sights) {
	const server = createServer(async (request, response) => {
		response.setHeader('Access-Control-Allow-Origin', '*')
		response.setHeader('Access-Control-Allow-Headers', '*')
		if (request.method === 'OPTIONS') return response.end()
		try {
			const sight = sights[request.url.slice(1)]
			if (!sight) throw new Error(`no sight named ${request.url}`)
			const result = await sight(await readJson(request))
			response.end(JSON.stringify(result ?? null))
		} catch (error) {
			response.statusCode = 500
			response.end(String(error?.stack ?? error))
		}
	})
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
	return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

async function readJson(request) {
	const chunks = []
	for await (const chunk of request) chunks.push(chunk)
	return JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null')
}
