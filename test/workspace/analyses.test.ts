import assert from 'node:assert/strict'
import { Analyses, analyzeIn } from '../../server/src/workspace/analyses.ts'
import type { Circumstances } from '../../server/src/workspace/circumstances.ts'
import { noCorpus } from '../../server/src/workspace/corpus.ts'
import { testKnowledge } from '../support/knowledge.ts'

const around: Circumstances = {
	knowledge: testKnowledge(),
	corpus: noCorpus('file:///news/'),
	preferences: { rules: {}, house: {} },
}

function version(number: number, text = 'وصل الوزير') {
	return { uri: 'file:///news/a.txt', version: number, getText: () => text }
}

describe('the analyses of open articles', () => {
	it('are kept for one version in the same circumstances', () => {
		const analyses = new Analyses()
		const made = analyses.make(version(1), around)
		assert.equal(analyses.known(version(1), around), made)
		assert.equal(analyses.known(version(2), around), undefined)
		const preferences = { ...around.preferences }
		assert.equal(analyses.known(version(1), { ...around, preferences }), undefined)
	})

	it('are gone when the article is closed', () => {
		const analyses = new Analyses()
		analyses.make(version(1), around)
		analyses.forget('file:///news/a.txt')
		assert.equal(analyses.known(version(1), around), undefined)
	})
})

describe('an article in its circumstances', () => {
	const preferences = { articleDate: '2001-01-01', rules: {}, house: {} }

	it('has the date of its corpus before the default', () => {
		const dated = { ...around, preferences }
		const { articleDate } = analyzeIn(dated, 'file:///news/2019-12-29.txt', 'وصل الوزير')
		assert.equal(articleDate.value, '2019-12-29')
		assert.equal(articleDate.source, 'metadata')
	})

	it('has the default date where nothing else dates it', () => {
		const dated = { ...around, preferences }
		const { articleDate } = analyzeIn(dated, 'file:///news/a.txt', 'وصل الوزير')
		assert.deepEqual(articleDate, { value: '2001-01-01', source: 'setting' })
	})

	it('has the names of its corpus', () => {
		const names = { ignore: ['القاهرة'], add: { LOC: ['بئر الورد'] } }
		const corpus = { ...around.corpus, settings: { names } }
		const uri = 'file:///news/a.txt'
		const text = 'سافر من بئر الورد إلى القاهرة'
		const forms = analyzeIn({ ...around, corpus }, uri, text).entities.map(({ name }) => name)
		assert.deepEqual(forms, ['بئر الورد'])
	})

	it('has the names of its own entry before those of its corpus, these before the user’s', () => {
		const text = 'سافر من بئر الورد إلى بئر الحجر ثم إلى بئر الفجر'
		const wells = 'بئر الورد,بئر الحجر,بئر الفجر'.split(',')
		const names = { ignore: ['بئر الحجر'] }
		const articles = { 'a.txt': { names: { add: { ORG: ['بئر الفجر'] } } } }
		const circumstances = {
			...around,
			preferences: { ...around.preferences, names: { add: { LOC: wells } } },
			corpus: { ...around.corpus, settings: { names, articles } },
		}
		const found = (file: string) => {
			const { entities } = analyzeIn(circumstances, `file:///news/${file}`, text)
			return entities.map(({ kind, name }) => `${kind} ${name}`)
		}
		assert.deepEqual(found('a.txt'), ['LOC بئر الورد', 'ORG بئر الفجر'])
		assert.deepEqual(found('b.txt'), ['LOC بئر الورد', 'LOC بئر الفجر'])
	})

	it('is split and left unannotated where the knowledge cannot be read', () => {
		const analysis = analyzeIn(
			{ ...around, knowledge: undefined },
			'file:///news/a.txt',
			'وصل الرئيس إلى القاهرة',
		)
		assert.equal(analysis.sentences.length, 1)
		assert.deepEqual(analysis.mentions, [])
	})
})
