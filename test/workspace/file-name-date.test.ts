import assert from 'node:assert/strict'
import {
	DEFAULT_TEMPLATES,
	fileNameDate,
	isNameTemplate,
} from '../../server/src/workspace/file-name-date.ts'

describe('the day in a file name', () => {
	it('is read as newsrooms and crawlers write it', () => {
		for (const name of [
			'2019-12-29_0012.txt',
			'news-2019_12_29.txt',
			'20191229.txt',
			'خبر 2019.12.29.txt',
			'2019/12/29/0012.txt',
		]) {
			assert.equal(fileNameDate(name, DEFAULT_TEMPLATES), '2019-12-29', name)
		}
	})

	it('is not read out of longer numbers, words and days that do not exist', () => {
		for (const name of [
			'000_a70efb1e516236b5.txt',
			'201912290012.txt',
			'a20191229.txt',
			'20191229f3.txt',
			'2019-02-30.txt',
			'2019-13-01.txt',
			'\u{1d400}2019-12-29.txt',
			'2019-12-29\u{1d400}.txt',
			'2019-12-2',
			'0012.txt',
		]) {
			assert.equal(fileNameDate(name, DEFAULT_TEMPLATES), undefined, name)
		}
	})

	it('is taken from the next place where the first is no day', () => {
		assert.equal(fileNameDate('2019-99-99 2019-12-29.txt', DEFAULT_TEMPLATES), '2019-12-29')
	})

	it('stands where no letter and no digit is, though half of a sign there be one', () => {
		assert.equal(fileNameDate('\u{1f600}2019-12-29\u{1f600}', DEFAULT_TEMPLATES), '2019-12-29')
	})

	it('follows a template of one’s own', () => {
		assert.equal(fileNameDate('DD-2019-12-29', ['DD-YYYY-MM-XX']), undefined)
		assert.equal(fileNameDate('YMD 291219 2019', ['YMD DDMM19 YYYY']), '2019-12-29')
		assert.equal(fileNameDate('x 29.12.2019 (2).txt', ['DD.MM.YYYY']), '2019-12-29')
		assert.equal(fileNameDate('ahram+2019+12+29', ['ahram+YYYY+MM+DD']), '2019-12-29')
		assert.equal(fileNameDate('2019-12-29.txt', []), undefined)
	})

	it('has templates that name year, month and day once', () => {
		assert.ok(isNameTemplate('DD.MM.YYYY'))
		assert.ok(!isNameTemplate('YYYY-MM'))
		assert.ok(!isNameTemplate('YYYY-MM-DD-DD'))
	})
})
