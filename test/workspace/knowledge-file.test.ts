import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Knowledge, packSections, unpackSections } from '../../server/src/core/index.ts'
import { loadKnowledge, packKnowledge } from '../../server/src/workspace/knowledge-file.ts'
import { lexiconSections } from '../../tools/lexicon-sections.ts'
import { testKnowledge } from '../support/knowledge.ts'

describe('the knowledge file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-knowledge-'))
	after(() => rmSync(folder, { recursive: true }))

	it('gives what the lexicon says, its lists made ready or not', () => {
		write(packKnowledge(lexiconSections()))
		assert.deepEqual(said(loadKnowledge(folder)), said(testKnowledge()))
		write(packSections(lexiconSections()))
		assert.deepEqual(said(loadKnowledge(folder)), said(testKnowledge()))
	})

	it('reads the lexicon where the ready lists cannot be read', () => {
		const sections = new Map(unpackSections(packKnowledge(lexiconSections())))
		sections.set('lists.v8', new Uint8Array([0xff, 0x7f, 1, 2, 3]))
		write(packSections(sections))
		assert.deepEqual(said(loadKnowledge(folder)), said(testKnowledge()))
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
