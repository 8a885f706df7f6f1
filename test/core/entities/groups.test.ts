import assert from 'node:assert/strict'
import { analyze, type Entity, type NameLists } from '../../../server/src/core/index.ts'
import { testKnowledge } from '../../support/knowledge.ts'

describe('entities', () => {
	it('join a later surname to the full name', () => {
		const [hafter] = entitiesOf('وصل خليفة حفتر. وقال حفتر إنه عائد')
		assert.equal(hafter?.name, 'خليفة حفتر')
		assert.equal(hafter?.mentions.length, 2)
	})

	it('join spellings that differ in hamza and in the space after the first half of a name', () => {
		const people = kind('PER', 'زار عبد الفتاح السيسي المدينة. وعاد عبدالفتاح السيسي أمس')
		assert.equal(people.length, 1)
		assert.equal(people[0]?.variants.length, 2)
	})

	it('restore the alef that the preposition lam took from the article', () => {
		const [cairo] = entitiesOf('زار القاهرة ثم دعا للقاهرة')
		assert.equal(cairo?.mentions.length, 2)
		assert.deepEqual(cairo?.variants, [{ form: 'القاهرة', count: 2 }])
	})

	it('keep a surname apart that two persons of the text share', () => {
		const people = kind('PER', 'حضر معمر القذافي وسيف القذافي. ثم خرج القذافي')
		assert.deepEqual(
			people.map(({ mentions }) => mentions.length),
			[1, 1, 1],
		)
	})

	it('join the names of one country and give its code', () => {
		const [america] = entitiesOf('قالت الولايات المتحدة أمس. وردت أمريكا اليوم')
		assert.equal(america?.country, 'US')
		assert.equal(america?.mentions.length, 2)
	})

	it('read the office of a person before the name, organisation included', () => {
		const [, hafter] = entitiesOf('ينتظر وصول قائد الجيش الوطني الليبي خليفة حفتر اليوم')
		assert.equal(hafter?.role, 'قائد الجيش الوطني الليبي')
	})

	it('read the office across a comma, without the preposition', () => {
		const [sisi] = entitiesOf('جاء للقاء الرئيس المصري، عبدالفتاح السيسي، أمس')
		assert.equal(sisi?.role, 'الرئيس المصري')
	})

	it('read the office after the name between commas', () => {
		const [sarraj] = entitiesOf('قال السراج، رئيس الحكومة الليبية، أمس')
		assert.equal(sarraj?.role, 'رئيس الحكومة الليبية')
	})

	it('read names and offices alike however many spaces stand in them', () => {
		const [sisi] = entitiesOf('جاء للقاء الرئيس  المصري عبدالفتاح  السيسي أمس')
		assert.equal(sisi?.name, 'عبدالفتاح السيسي')
		assert.equal(sisi?.role, 'الرئيس المصري')
	})

	it('place an organisation by its adjective', () => {
		const [parliament] = entitiesOf('ينظر البرلمان التركي في القانون')
		assert.equal(parliament?.place, 'تركيا')
	})

	it('join an acronym with what it stands for, and mark it where it stands alone', () => {
		const [party] = entitiesOf('قال الحزب الديمقراطي الكردستاني (حدك) أمس. ورفض حدك العرض')
		assert.equal(party?.name, 'الحزب الديمقراطي الكردستاني')
		assert.equal(party?.mentions.length, 3)
	})

	it('leave a bracketed word alone that is no acronym of the name before it', () => {
		const found = entitiesOf('قال الحزب الديمقراطي الكردستاني (أمس) ذلك')
		assert.equal(found.length, 1)
	})
})

describe('name lists of a workspace', () => {
	it('add a name we do not know, whatever we took its words for', () => {
		const found = entitiesOf('زار الوفد سوق ليبيا المركزي', { add: { LOC: ['سوق ليبيا المركزي'] } })
		assert.deepEqual(
			found.map((entity) => [entity.kind, entity.name]),
			[['LOC', 'سوق ليبيا المركزي']],
		)
	})

	it('add a name however its spaces are written', () => {
		const name = 'زعتر قرنفل'
		for (const space of ['  ', '\t', '\u00a0']) {
			const written = ` ${name.replaceAll(' ', space)} `
			const found = entitiesOf(`وصل ${name} أمس`, { add: { PER: [written] } })
			assert.deepEqual(
				found.map((entity) => entity.name),
				[name],
			)
		}
	})

	it('leave out what is ignored, in every spelling of it', () => {
		assert.deepEqual(entitiesOf('زار إيران', { ignore: ['ايران'] }), [])
	})

	it('make one entity of forms with one canonical name', () => {
		const name = 'فينيسيا'
		const canonical = { البندقية: name }
		const found = entitiesOf('وصل إلى البندقية ثم غادر فينيسيا', { canonical })
		assert.deepEqual(
			found.map((entity) => [entity.name, entity.mentions.length]),
			[[name, 2]],
		)
	})
})

function entitiesOf(text: string, names: NameLists = {}): readonly Entity[] {
	return analyze(text, testKnowledge(), { names }).entities
}

function kind(wanted: Entity['kind'], text: string): readonly Entity[] {
	return entitiesOf(text).filter((entity) => entity.kind === wanted)
}
