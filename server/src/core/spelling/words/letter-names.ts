import { skeleton } from '../../text/fold.ts'

/** The names of Latin letters as news spells them, English and French. */
const NAMES: ReadonlySet<string> = new Set(
	Object.values({
		a: 'إيه',
		b: 'بي',
		c: 'سي',
		d: 'دي',
		e: 'إي',
		f: 'إف',
		g: 'جي',
		h: 'إتش',
		i: 'آي',
		j: 'جيه',
		k: 'كيه',
		l: 'إل',
		m: 'إم',
		n: 'إن',
		o: 'أو',
		q: 'كيو',
		r: 'آر',
		s: 'إس',
		t: 'تي',
		u: 'يو',
		v: 'في',
		w: 'دبليو',
		x: 'إكس',
		y: 'واي',
		z: 'زد',
	}).map(skeleton),
)

/** Whether a word may be the name of a Latin letter, with its hamza or without. */
export function isLetterName(word: string): boolean {
	return NAMES.has(skeleton(word))
}
