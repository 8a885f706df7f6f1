/**
 * Letters and marks by their Unicode names, so that no rule has to show a glyph that cannot be told
 * apart on screen (yeh, alef maksura and Farsi yeh; heh and teh marbuta). Values are UTF-16 code units.
 */
export const HAMZA = 0x0621
export const ALEF_WITH_MADDA_ABOVE = 0x0622
export const ALEF_WITH_HAMZA_ABOVE = 0x0623
export const WAW_WITH_HAMZA_ABOVE = 0x0624
export const ALEF_WITH_HAMZA_BELOW = 0x0625
export const YEH_WITH_HAMZA_ABOVE = 0x0626
export const ALEF = 0x0627
export const BEH = 0x0628
export const TEH_MARBUTA = 0x0629
export const TEH = 0x062a
export const THEH = 0x062b
export const JEEM = 0x062c
export const HAH = 0x062d
export const KHAH = 0x062e
export const DAL = 0x062f
export const THAL = 0x0630
export const REH = 0x0631
export const ZAIN = 0x0632
export const SEEN = 0x0633
export const SHEEN = 0x0634
export const SAD = 0x0635
export const DAD = 0x0636
export const TAH = 0x0637
export const ZAH = 0x0638
export const AIN = 0x0639
export const GHAIN = 0x063a
export const TATWEEL = 0x0640
export const FEH = 0x0641
export const QAF = 0x0642
export const KAF = 0x0643
export const LAM = 0x0644
export const MEEM = 0x0645
export const NOON = 0x0646
export const HEH = 0x0647
export const WAW = 0x0648
export const ALEF_MAKSURA = 0x0649
export const YEH = 0x064a
export const FATHATAN = 0x064b
export const DAMMATAN = 0x064c
export const DAMMA = 0x064f
export const KASRATAN = 0x064d
export const SUKUN = 0x0652
export const ALEF_WASLA = 0x0671
export const KEHEH = 0x06a9
export const GAF = 0x06af
export const HEH_DOACHASHMEE = 0x06be
export const HEH_GOAL = 0x06c1
export const FARSI_YEH = 0x06cc
export const AE = 0x06d5

export const ARABIC_COMMA = 0x060c
export const ARABIC_SEMICOLON = 0x061b
export const ARABIC_QUESTION_MARK = 0x061f
export const FULL_STOP = 0x2e
export const COLON = 0x3a
export const EXCLAMATION_MARK = 0x21
export const HORIZONTAL_ELLIPSIS = 0x2026

/** Makes a line that begins with it run left to right where the first strong letter decides. */
export const LEFT_TO_RIGHT_MARK = 0x200e

/** Isolates of the Unicode bidirectional algorithm; put round what people see, never in data. */
export const RIGHT_TO_LEFT_ISOLATE = 0x2067
export const FIRST_STRONG_ISOLATE = 0x2068
export const POP_DIRECTIONAL_ISOLATE = 0x2069

/** The first of ten digits in a row. */
export const ARABIC_INDIC_DIGIT_ZERO = 0x0660

/** Sets of letters that rules ask about. */
export const ALEF_FORMS: ReadonlySet<number> = new Set([
	ALEF,
	ALEF_WITH_MADDA_ABOVE,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	ALEF_WASLA,
])

/** A string of the given code units: `spell(LAM, ALEF)` is the word "la". */
export function spell(...codes: number[]): string {
	return String.fromCharCode(...codes)
}

/** The letters of the alphabet as a skeleton has them, hamzas aside. */
export const ALPHABET: readonly number[] = [
	...[ALEF, BEH, TEH, THEH, JEEM, HAH, KHAH, DAL, THAL, REH, ZAIN, SEEN, SHEEN, SAD, DAD],
	...[TAH, ZAH, AIN, GHAIN, FEH, QAF, KAF, LAM, MEEM, NOON, HEH, WAW, YEH],
]
