import type { Connection } from 'vscode-languageserver'
import type { Message } from '../core/index.ts'
import { say } from '../features/say.ts'
import { analyzeIn } from '../workspace/analyses.ts'
import { withChoices } from '../workspace/corpus.ts'
import type { IndexHost } from './folder-index.ts'
import { suggest } from './guard.ts'
import type { Progress } from './index-news.ts'
import { MemoryKeeper } from './keeper/memory-keeper.ts'
import type { Platform } from './platform.ts'
import type { ClientRequests, IndexState, Notifications } from './protocol.ts'
import type { Session } from './session.ts'

const LIST_FILES = 'warraq/listFiles' satisfies keyof ClientRequests
const INDEX_STATE = 'warraq/indexState' satisfies keyof Notifications

/** What the index of a folder needs, of a session. */
export function indexHost(session: Session, platform: Platform, folder: string): IndexHost {
	const { connection, client, folders, settings, log } = session
	return {
		log,
		keep: () =>
			platform.reaches(folder)
				? platform.keepIndex(folder, { storage: client.storageUri, open: folders.uris })
				: keepInMemory(session, folder),
		settings: () => settings.of(folder),
		tell: (state: IndexState) => {
			if (client.isOurs) void connection.sendNotification(INDEX_STATE, state)
		},
		usageChanged: () => session.indexes.tellUsageChanged(),
		progress: async (cancel) => {
			const { language } = await settings.of(folder)
			const shown = showProgress(connection, say(READING, language), cancel)
			suggest(log, () => shown)
			return shown.catch(() => NO_PROGRESS)
		},
	}
}

function keepInMemory({ connection, articles, readText }: Session, folder: string): MemoryKeeper {
	return new MemoryKeeper({
		uri: folder,
		list: (limit) => connection.sendRequest<string[]>(LIST_FILES, { folder, limit }),
		isLeftAlone: async (uri) => (await articles.corpusOf(uri)).settings.detect === 'off',
		readText,
		knowledge: () => articles.knowledge,
		analyst: async (uri, preferences) => {
			const knowledge = await articles.knowledge
			const corpus = await articles.corpusOf(uri)
			return (text, house) =>
				analyzeIn({ knowledge, corpus: withChoices(corpus, house), preferences }, uri, text)
		},
	})
}

const NO_PROGRESS: Progress = { report: () => undefined, end: () => undefined }

/** Cancellable progress; clients that show none get none. */
async function showProgress(
	connection: Connection,
	title: string,
	cancel: () => void,
): Promise<Progress> {
	const reporter = await connection.window.createWorkDoneProgress()
	reporter.begin(title, 0, undefined, true)
	reporter.token.onCancellationRequested(cancel)
	return {
		report: ({ read, toRead }) => {
			reporter.report(Math.floor((100 * read) / Math.max(toRead, 1)), `${read} / ${toRead}`)
		},
		end: () => reporter.done(),
	}
}

const READING: Message = {
	en: 'Warraq reads the articles of the folder',
	ar: 'ورّاق يقرأ مقالات المجلد',
}
