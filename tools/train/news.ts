import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The articles of FOLDER/data/raw/news.txt.xz, one a line. */
export async function* rawNews(folder: string): AsyncGenerator<string> {
	const file = join(folder, 'data', 'raw', 'news.txt.xz')
	const unpack = spawn('xz', ['-dc', file], { stdio: ['ignore', 'pipe', 'inherit'] })
	for await (const line of createInterface({ input: unpack.stdout })) yield line
}
