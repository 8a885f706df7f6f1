import assert from 'node:assert/strict'
import { analyze } from '../../../server/src/core/index.ts'
import { testKnowledge } from '../../support/knowledge.ts'
import { mark } from '../../support/layered.ts'

describe('what is written like the country of Qatar', () => {
	it('is none where it is a diameter', () => {
		assertMarked('يبلغ قطر الدائرة عشرة أمتار')
		assertMarked('مدت الشركة أنابيب بقطر 20 سنتيمترا')
		assertMarked('نصف قطر الثقب خمسة ملليمترات')
	})

	it('is none where it is one land of many', () => {
		assertMarked('له في كل قطر عربي قراء')
	})

	it('is the country elsewhere', () => {
		assertMarked('قال وزير خارجية [قطر] إن بلاده ترفض الاتهامات')
		assertMarked('وصل الوفد إلى [قطر] أمس')
		assertMarked('فازت [قطر] على ضيفتها')
	})
})

/** Asserts which words of a text are marked. */
function assertMarked(marked: string): void {
	const text = marked.replaceAll(/[[\]]/gu, '')
	assert.equal(mark(text, analyze(text, testKnowledge()).mentions), marked)
}
