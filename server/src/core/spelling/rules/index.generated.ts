// Written by tools/gen.ts.
import type { SpellingRule } from '../rule.ts'
import { alefMaksura } from './alef-maksura.ts'
import { alefWasla } from './alef-wasla.ts'
import { bracketSpacing } from './bracket-spacing.ts'
import { compoundName } from './compound-name.ts'
import { detachedConjunction } from './detached-conjunction.ts'
import { doubleSpace } from './double-space.ts'
import { encodingDamage } from './encoding-damage.ts'
import { finalHeh } from './final-heh.ts'
import { finalNewline } from './final-newline.ts'
import { finalYeh } from './final-yeh.ts'
import { foreignLetters } from './foreign-letters.ts'
import { hamzaMissing } from './hamza-missing.ts'
import { hamzaOnWasl } from './hamza-on-wasl.ts'
import { hamzaSide } from './hamza-side.ts'
import { invisibleInWord } from './invisible-in-word.ts'
import { latinPunctuation } from './latin-punctuation.ts'
import { listedMisspelling } from './listed-misspelling.ts'
import { madda } from './madda.ts'
import { markOrder } from './mark-order.ts'
import { mismatchedQuotes } from './mismatched-quotes.ts'
import { mixedDigits } from './mixed-digits.ts'
import { mixedScript } from './mixed-script.ts'
import { presentationForms } from './presentation-forms.ts'
import { repeatedLine } from './repeated-line.ts'
import { repeatedMark } from './repeated-mark.ts'
import { repeatedWord } from './repeated-word.ts'
import { replacementCharacter } from './replacement-character.ts'
import { runTogether } from './run-together.ts'
import { spaceAfterMark } from './space-after-mark.ts'
import { spaceBeforeMark } from './space-before-mark.ts'
import { tanwinSeat } from './tanwin-seat.ts'
import { tatweel } from './tatweel.ts'
import { tehMarbuta } from './teh-marbuta.ts'
import { unusualSpace } from './unusual-space.ts'

/** Every spelling rule, by id. */
export const rules: readonly SpellingRule[] = [
	alefMaksura,
	alefWasla,
	bracketSpacing,
	compoundName,
	detachedConjunction,
	doubleSpace,
	encodingDamage,
	finalHeh,
	finalNewline,
	finalYeh,
	foreignLetters,
	hamzaMissing,
	hamzaOnWasl,
	hamzaSide,
	invisibleInWord,
	latinPunctuation,
	listedMisspelling,
	madda,
	markOrder,
	mismatchedQuotes,
	mixedDigits,
	mixedScript,
	presentationForms,
	repeatedLine,
	repeatedMark,
	repeatedWord,
	replacementCharacter,
	runTogether,
	spaceAfterMark,
	spaceBeforeMark,
	tanwinSeat,
	tatweel,
	tehMarbuta,
	unusualSpace,
]
