import assert from 'node:assert/strict'
import { prepareRename, rename } from '../../server/src/features/rename.ts'
import { type Annotation, article, person, place } from '../support/article.ts'

const cairo = place('القاهرة')
const tunis = place('تونس')
const libya = place('ليبيا')
const haftar = person('خليفة حفتر')

/** A renaming at the bar of a marked text: the new name and the whole text after it. */
interface Renaming {
	readonly text: string
	readonly to: string
	readonly gives: string
}

describe('renaming a name', () => {
	it('changes every mention and keeps the proclitics', () => {
		check([cairo, cairo], {
			text: 'زار [القا|هرة] وب[القاهرة] بقي',
			to: 'الإسكندرية',
			gives: 'زار الإسكندرية وبالإسكندرية بقي',
		})
	})

	it('takes the alef of the article away behind the preposition lam', () => {
		const text = 'زار [القاهرة|] ودعا ل[لقاهرة]'
		check([cairo, cairo], {
			text,
			to: 'الإسكندرية',
			gives: 'زار الإسكندرية ودعا للإسكندرية',
		})
		check([cairo, cairo], {
			text,
			to: 'تونس',
			gives: 'زار تونس ودعا لتونس',
		})
		check([cairo, cairo], {
			text,
			to: 'اللاذقية',
			gives: 'زار اللاذقية ودعا للاذقية',
		})
	})

	it('puts the article in where the old name had none', () => {
		check([tunis, tunis], {
			text: 'زار [تونس|] ودعا ل[تونس]',
			to: 'القاهرة',
			gives: 'زار القاهرة ودعا للقاهرة',
		})
	})

	it('does not take a name in lam for one with an elided article', () => {
		check([libya, libya], {
			text: 'زار [ليبيا|] ودعا ل[ليبيا]',
			to: 'تونس',
			gives: 'زار تونس ودعا لتونس',
		})
	})

	it('changes the same words in longer and shorter mentions', () => {
		check([haftar, haftar], {
			text: 'وصل [خليفة حفتر]. وقال [حفت|ر]',
			to: 'هفتر',
			gives: 'وصل خليفة هفتر. وقال هفتر',
		})
		check([haftar, haftar], {
			text: 'وصل [خليفة حفتر|]. وقال [حفتر]',
			to: 'خليفه هفتر',
			gives: 'وصل خليفه هفتر. وقال هفتر',
		})
	})

	it('leaves shorter mentions alone when the words do not match one to one', () => {
		check([haftar, haftar], {
			text: 'وصل [خليفة حفتر|]. وقال [حفتر]',
			to: 'المشير',
			gives: 'وصل المشير. وقال حفتر',
		})
	})

	it('unites spellings that differ in hamza', () => {
		const macron = person('إيمانويل')
		check([macron, macron], {
			text: 'قال [ايمانويل|] ورد [إيمانويل]',
			to: 'إيمانويل',
			gives: 'قال إيمانويل ورد إيمانويل',
		})
	})

	it('leaves other entities alone', () => {
		check([cairo, tunis], {
			text: 'زار [القاهرة|] و[تونس]',
			to: 'بغداد',
			gives: 'زار بغداد وتونس',
		})
	})

	it('starts from the name as it stands alone', () => {
		const text = 'زار [القاهرة] ودعا ل[لقا|هرة]'
		const open = article(text, [cairo, cairo])
		const prepared = prepareRename(open, open.cursor)
		assert.equal(prepared?.placeholder, 'القاهرة')
		assert.equal(prepared && open.at(prepared.range), 'لقاهرة')
		check([cairo, cairo], {
			text,
			to: 'الإسكندرية',
			gives: 'زار الإسكندرية ودعا للإسكندرية',
		})
	})

	it('is not offered off a name, nor done without a new one', () => {
		const off = article('زار| [القاهرة]', [cairo])
		assert.equal(prepareRename(off, off.cursor), undefined)
		assert.equal(rename(off, off.cursor, 'تونس'), undefined)
		const on = article('زار [القاهرة|]', [cairo])
		assert.equal(rename(on, on.cursor, '  '), undefined)
	})
})

function check(annotations: readonly Annotation[], { text, to, gives }: Renaming): void {
	const open = article(text, annotations)
	assert.equal(open.after(rename(open, open.cursor, to)), gives)
}
