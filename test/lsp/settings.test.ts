import assert from 'node:assert/strict'
import { plain } from '../../server/src/core/index.ts'
import { readSettings as read } from '../../server/src/lsp/read-settings.ts'

function readSettings(given: unknown, language: 'ar' | 'en' = 'en') {
	const { settings, problems } = read(given, language)
	return { settings, problems: problems.map((problem) => plain(problem, language)) }
}

describe('settings', () => {
	const houseOf = (house: unknown) => {
		const { settings, problems } = readSettings({ house })
		return { house: settings.preferences.house, problems }
	}

	it('take the choices of a house style that there are', () => {
		const house = { profile: 'hespress', abd: 'joined', months: 'any', hundred: 'مئة' }
		assert.deepEqual(houseOf(house), { house, problems: [] })
	})

	it('leave out the others, with a warning each', () => {
		const { house, problems } = houseOf({ abd: 'splt', colour: 'red', digits: 'western' })
		assert.deepEqual(house, { digits: 'western' })
		assert.equal(problems[0], 'warraq.house.abd: expected split, joined, any, not "splt".')
		assert.match(problems[1] ?? '', /^warraq\.house: expected abd, .*, not "colour"\.$/u)
		assert.equal(problems.length, 2)
	})

	it('know their rules', () => {
		const rules = { 'repeated-word': 'off', 'repeated-wrod': 'off' }
		const { settings, problems } = readSettings({ rules })
		assert.deepEqual(settings.preferences.rules, { 'repeated-word': 'off' })
		assert.deepEqual(problems, ['warraq.rules: no rule is called "repeated-wrod".'])
	})

	it('keep what is right beside a value that is wrong', () => {
		const rules = { 'repeated-word': 'off', tatweel: 'loud', 'hamza-missing': 1 }
		const { settings, problems } = readSettings({ rules })
		assert.deepEqual(settings.preferences.rules, { 'repeated-word': 'off' })
		const expected = 'expected error, warning, information, hint, off'
		assert.deepEqual(problems, [
			`warraq.rules.tatweel: ${expected}, not "loud".`,
			`warraq.rules.hamza-missing: ${expected}, not 1.`,
		])
		const { house, problems: ofHouse } = houseOf({ abd: 3, digits: 'western' })
		assert.deepEqual(house, { digits: 'western' })
		assert.deepEqual(ofHouse, ['warraq.house.abd: expected split, joined, any, not 3.'])
	})

	it('name no file as a profile: it is a corpus that has files', () => {
		const { house, problems } = houseOf({ profile: 'ours.json' })
		assert.deepEqual(house, {})
		assert.match(problems[0] ?? '', /^warraq\.house\.profile: expected aljazeera,/u)
	})

	it('are looked over also where only the editor goes by them', () => {
		const right = { detect: 'marker', highlight: ['PER', 'DATE'] }
		for (const given of [right, { detect: null, highlight: [] }]) {
			assert.deepEqual(readSettings(given).problems, [])
		}
		assert.deepEqual(readSettings({ detect: 'of', highlight: ['PERS'] }).problems, [
			'warraq.detect: expected auto, marker, off, not "of".',
			'warraq.highlight: expected a list of PER, LOC, ORG, DATE, not ["PERS"].',
		])
	})

	it('are mended in the language of the reader', () => {
		const wrong = { rules: { 'no-such': 'off', tatweel: 1 }, names: 3, highlight: 'PER' }
		const all = {
			...wrong,
			articleDate: 'x',
			index: 1,
			indexLimit: -1,
			uiLanguage: 'fr',
			accept: 1,
		}
		const { problems } = readSettings({ ...all, house: [] }, 'ar')
		assert.equal(problems.length, 10)
		for (const problem of problems) assert.match(problem, /^warraq\.[\w.]+: [؀-ۿ]/u)
	})

	it('are not repeated at length where they are wrong', () => {
		const [problem] = readSettings({ names: { PER: Array(1000).fill('x') } }).problems
		assert.ok((problem?.length ?? 0) < 250)
	})
})
