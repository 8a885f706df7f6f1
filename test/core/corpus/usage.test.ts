import assert from 'node:assert/strict'
import { choiceClusters } from '../../../server/src/core/corpus/choice-clusters.ts'
import { usageOf, writtenIn } from '../../../server/src/core/corpus/usage.ts'
import { analyze, type CorpusUsage, summarize, textOf } from '../../../server/src/core/index.ts'
import { plain } from '../../../server/src/core/message.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { choice, entry, indexOf, name } from './articles.ts'

const EAST = 'أميرك'
const WEST = 'أمريك'
const LIVNAT = 'ليفنات إهريك'
const LIVNAT_BARE = 'ليفنات اهريك'
const TOPIC = 'america'

const many = (count: number) => Array.from({ length: count }, (_, i) => i)

const index = indexOf(
	entry('beirut/1.txt', [
		choice(TOPIC, EAST, ...many(30)),
		name('PER', LIVNAT, LIVNAT, ...many(12)),
	]),
	entry('beirut/2.txt', [choice(TOPIC, WEST, 4), name('PER', LIVNAT, LIVNAT_BARE, 7)]),
	entry('cairo/1.txt', [choice(TOPIC, WEST, ...many(40))]),
	entry('tunis/1.txt', [choice(TOPIC, WEST, 1, 2), choice(TOPIC, EAST, 3)]),
)
const written = writtenIn(index)

describe('the usage of a corpus', () => {
	it('counts the spellings of a word by source', () => {
		const [america] = choiceClusters(index)
		assert.deepEqual(
			america?.forms.map(({ form, sources }) => [form, ...sources.flat()]),
			[
				[WEST, 'cairo', 40, 'tunis', 2, 'beirut', 1],
				[EAST, 'beirut', 30, 'tunis', 1],
			],
		)
	})

	it('is that of the source, where enough of it is known', () => {
		assert.deepEqual(counts(usageOf(written, 'beirut')), ['beirut', 1, 30])
		assert.deepEqual(counts(usageOf(written, 'cairo')), ['cairo', 40, 0])
		assert.deepEqual(counts(usageOf(written, 'tunis')), [undefined, 43, 31])
	})

	it('knows the unusual forms of names, and the usual one', () => {
		const { names } = usageOf(written, 'beirut')
		assert.deepEqual([...names.keys()], [LIVNAT_BARE])
		assert.deepEqual(names.get(LIVNAT_BARE)?.counts[0], { form: LIVNAT, count: 12 })
	})
})

describe('an article read with the usage of its corpus', () => {
	const usage = usageOf(written, 'beirut')
	const found = (text: string) => {
		const { findings } = analyze(text, testKnowledge(), { usage })
		return findings.map((finding) => [finding.code, textOf(text, finding)])
	}

	it('is held to it, even where it is of one mind', () => {
		assert.deepEqual(found('قال الرئيس الأمريكي إن أمريكا لن تنسحب'), [
			['variant-stem', 'الأمريكي'],
			['variant-stem', 'أمريكا'],
		])
		assert.deepEqual(found('قال الرئيس الأميركي إن أميركا لن تنسحب'), [])
	})

	it('says where the counts are from', () => {
		const [finding] = analyze('قال الرئيس الأمريكي ذلك', testKnowledge(), { usage }).findings
		assert.ok(finding)
		assert.match(plain(finding.message), /the folder beirut writes .*, 30 times against 1\./u)
		assert.equal(finding.evidence, 'corpus')
	})

	it('follows a house style rather than its neighbours', () => {
		const text = 'قال الرئيس الأمريكي إن أمريكا لن تنسحب'
		const house = { [TOPIC]: WEST }
		assert.deepEqual(analyze(text, testKnowledge(), { usage, house }).findings, [])
	})

	it('is left alone where usage is divided', () => {
		const divided = usageOf(written, 'tunis')
		const text = 'قال الرئيس الأمريكي إن أمريكا لن تنسحب'
		assert.deepEqual(analyze(text, testKnowledge(), { usage: divided }).findings, [])
	})
})

describe('a summary', () => {
	it('keeps the choices of spelling with their places', () => {
		const text = 'قال الرئيس الأمريكي إن أميركا لن تنسحب'
		const { traces } = summarize(analyze(text, testKnowledge()))
		assert.deepEqual(
			traces.filter(({ topic }) => topic === 'choice'),
			[choice(TOPIC, WEST, text.indexOf(WEST)), choice(TOPIC, EAST, text.indexOf(EAST))],
		)
	})
})

function counts({ choices }: CorpusUsage): readonly unknown[] {
	const { source, counts: all = [] } = choices.get(TOPIC) ?? {}
	return [source, ...all.map(({ count }) => count)]
}
