import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setEnvironmentData, Worker } from 'node:worker_threads'
import {
	type Knowledge,
	packSections,
	unpackForBuild,
	unpackSections,
} from '../../server/src/core/index.ts'
import {
	knowledgeBytes,
	shareKnowledge,
	shareKnowledgeAhead,
} from '../../server/src/workspace/knowledge-bytes.ts'
import { loadKnowledge, packKnowledge } from '../../server/src/workspace/knowledge-file.ts'
import { lexiconSections } from '../../tools/lexicon-sections.ts'
import { testKnowledge } from '../support/knowledge.ts'

const FILE = 'knowledge.bin'

const TURN_FIRST_BYTE = `
	const { getEnvironmentData, workerData } = require('node:worker_threads')
	getEnvironmentData(workerData)[0] ^= 0xff
`

describe('the knowledge file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-knowledge-'))
	after(() => rmSync(folder, { recursive: true }))

	it('gives what the lexicon says, its lists made ready or not', () => {
		write(packKnowledge(lexiconSections(), 'this'))
		assert.deepEqual(said(loadKnowledge(folder)), said(testKnowledge()))
		write(packSections(lexiconSections()))
		assert.deepEqual(said(loadKnowledge(folder)), said(testKnowledge()))
	})

	it('is read once for a thread and those that it starts, ahead too', async () => {
		write(packKnowledge(lexiconSections(), 'this'))
		await shareKnowledgeAhead(folder)
		const shared = knowledgeBytes(folder)
		shareKnowledge(folder)
		assert.equal(knowledgeBytes(folder), shared)
		assert.deepEqual(said(loadKnowledge(folder)), said(testKnowledge()))
		const worker = new Worker(TURN_FIRST_BYTE, { eval: true, workerData: join(folder, FILE) })
		const before = shared[0] as number
		await once(worker, 'exit')
		assert.equal(shared[0], before ^ 0xff)
		setEnvironmentData(join(folder, FILE), undefined)
	})

	it('leaves it to the reader to say that there is none', async () => {
		await shareKnowledgeAhead(join(folder, 'nowhere'))
		shareKnowledge(join(folder, 'nowhere'))
		assert.throws(() => loadKnowledge(join(folder, 'nowhere')), /ENOENT/u)
	})

	it('reads the lexicon where the ready lists cannot be read', () => {
		const sections = new Map(unpackSections(packKnowledge(lexiconSections(), 'this')))
		sections.set('lists.v8', new Uint8Array([0xff, 0x7f, 1, 2, 3]))
		write(packSections(sections))
		assert.deepEqual(said(loadKnowledge(folder)), said(testKnowledge()))
	})

	it('is refused by the code of another build, and by that of any where it names none', () => {
		const file = packKnowledge(lexiconSections(), 'this')
		assert.ok(unpackForBuild(file, 'this').has('words.txt'))
		assert.throws(() => unpackForBuild(file, 'that'), /another version of Warraq/u)
		const unnamed = packSections(lexiconSections())
		assert.throws(() => unpackForBuild(unnamed, 'this'), /another version of Warraq/u)
	})

	it('says what is wrong with it', () => {
		write(new Uint8Array(3))
		assert.throws(() => loadKnowledge(folder), /knowledge\.bin: Not a Warraq knowledge file/u)
		rmSync(join(folder, 'knowledge.bin'))
		assert.throws(() => loadKnowledge(folder), /ENOENT/u)
	})

	function write(bytes: Uint8Array): void {
		writeFileSync(join(folder, 'knowledge.bin'), bytes)
	}
})

/** All that it says, also what is read only when it is asked for. */
function said(knowledge: Knowledge) {
	const { spelling } = knowledge
	return { ...knowledge, spelling: { ...spelling, usages: spelling.usages() } }
}
