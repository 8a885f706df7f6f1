import type { Draft } from '../../rule.ts'
import type { Span } from '../../text/span.ts'
import type { Page, PageRule } from '../rule.ts'

/** A caption left behind stands near the top and is short. */
const TOP = 6
const LONGEST_CAPTION = 60
const SHORTEST_PARAGRAPH = 40

export const repeatedLine: PageRule = {
	id: 'repeated-line',
	unit: 'article',
	summary:
		'A line repeats another line of the article: residue of a caption, or a paragraph pasted twice.',
	rationale: {
		en: 'Scraped pages leave captions and keywords behind; they count twice in every statistic.',
		ar: 'تبقى من صفحات الويب تعليقات صور وكلمات دالة فتعد مرتين.',
	},
	message: {
		en: 'This line repeats words of another line of the article.',
		ar: 'هذا السطر تكرار لما في سطر آخر.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkLines,
	examples: [
		{
			before: 'قمة عربية طارئة غدا تناقش الأزمة\n[قمة عربية\n]تنعقد في العاصمة غدا قمة طارئة',
			after: 'قمة عربية طارئة غدا تناقش الأزمة\nتنعقد في العاصمة غدا قمة طارئة',
		},
		{ before: 'قمة عربية طارئة غدا\nتنعقد في العاصمة غدا قمة طارئة\nبحضور القادة' },
	],
}

function* checkLines({ tokens: { text }, paragraphs, part = 'first' }: Page): Iterable<Draft> {
	const seen = new Set<string>()
	for (const [n, line] of paragraphs.entries()) {
		const words = text.slice(line.start, line.end)
		const isNearTop = part === 'first' && n > 0 && n < TOP
		const isResidue = isNearTop && isPartOfHeadline(text, paragraphs[0] as Span, words)
		if (isResidue || (words.length >= SHORTEST_PARAGRAPH && seen.has(words))) {
			yield { start: line.start, end: paragraphs[n + 1]?.start ?? line.end, replacements: [''] }
		}
		seen.add(words)
	}
}

/** Two words or more, short, standing word for word in the headline. */
function isPartOfHeadline(text: string, headline: Span, words: string): boolean {
	if (words.length > LONGEST_CAPTION || !words.includes(' ')) return false
	return ` ${text.slice(headline.start, headline.end)} `.includes(` ${words} `)
}
