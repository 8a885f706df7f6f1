import { type Draft, draft } from '../../rule.ts'
import type { Span } from '../../text/span.ts'
import type { Page, PageRule } from '../rule.ts'

/** A caption left behind stands near the top and is short. */
const TOP = 6
const LONGEST_CAPTION = 60
const SHORTEST_PARAGRAPH = 40

export const repeatedLine: PageRule = {
	id: 'repeated-line',
	title: {
		en: 'Repeated line',
		ar: 'سطر مكرر',
	},
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

function checkLines({ tokens: { text }, paragraphs, part = 'first' }: Page): readonly Draft[] {
	const drafts: Draft[] = []
	const seen: SeenLines = new Map()
	for (let n = 0; n < paragraphs.length; n++) {
		const line = paragraphs[n] as Span
		const isNearTop = part === 'first' && n > 0 && n < TOP
		const isResidue = isNearTop && isPartOfHeadline(text, paragraphs[0] as Span, line)
		const isLong = line.end - line.start >= SHORTEST_PARAGRAPH
		if ((isLong && addLine(seen, text, line) === 'again') || isResidue) {
			const end = paragraphs[n + 1]?.start ?? line.end
			drafts.push(draft({ start: line.start, end }, ['']))
		}
	}
	return drafts
}

/** Different lines, by their length: few share one, and only those are compared. */
type SeenLines = Map<number, string[]>

function addLine(seen: SeenLines, text: string, { start, end }: Span): 'new' | 'again' {
	const words = text.slice(start, end)
	const alike = seen.get(words.length)
	if (alike?.includes(words)) return 'again'
	if (alike) alike.push(words)
	else seen.set(words.length, [words])
	return 'new'
}

/** Two words or more, short, standing word for word in the headline. */
function isPartOfHeadline(text: string, headline: Span, { start, end }: Span): boolean {
	if (end - start > LONGEST_CAPTION) return false
	const words = text.slice(start, end)
	if (!words.includes(' ')) return false
	return ` ${text.slice(headline.start, headline.end)} `.includes(` ${words} `)
}
