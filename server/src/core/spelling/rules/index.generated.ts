// Written by tools/gen.ts.
import type { SpellingRule } from '../rule.ts'
import { alefMaksura } from './alef-maksura.ts'
import { alefWasla } from './alef-wasla.ts'
import { bracketSpacing } from './bracket-spacing.ts'
import { commaBeforeNumber } from './comma-before-number.ts'
import { compoundName } from './compound-name.ts'
import { demonstrativeGender } from './demonstrative-gender.ts'
import { detachedAlef } from './detached-alef.ts'
import { detachedConjunction } from './detached-conjunction.ts'
import { detachedPreposition } from './detached-preposition.ts'
import { digitSystem } from './digit-system.ts'
import { disputedUsage } from './disputed-usage.ts'
import { doubleSpace } from './double-space.ts'
import { encodingDamage } from './encoding-damage.ts'
import { finalHeh } from './final-heh.ts'
import { finalNewline } from './final-newline.ts'
import { finalYeh } from './final-yeh.ts'
import { foreignLetters } from './foreign-letters.ts'
import { gluedBracket } from './glued-bracket.ts'
import { gluedLatin } from './glued-latin.ts'
import { gluedNumber } from './glued-number.ts'
import { gluedWords } from './glued-words.ts'
import { hamzaCase } from './hamza-case.ts'
import { hamzaMissing } from './hamza-missing.ts'
import { hamzaOnWasl } from './hamza-on-wasl.ts'
import { hamzaSeat } from './hamza-seat.ts'
import { hamzaSide } from './hamza-side.ts'
import { hamzaUnlisted } from './hamza-unlisted.ts'
import { ibnBetweenNames } from './ibn-between-names.ts'
import { innaAfterSaying } from './inna-after-saying.ts'
import { invisibleInWord } from './invisible-in-word.ts'
import { latinPunctuation } from './latin-punctuation.ts'
import { listedMisspelling } from './listed-misspelling.ts'
import { loneSlip } from './lone-slip.ts'
import { madda } from './madda.ts'
import { maddaSuperfluous } from './madda-superfluous.ts'
import { markOrder } from './mark-order.ts'
import { measurePronoun } from './measure-pronoun.ts'
import { mismatchedQuotes } from './mismatched-quotes.ts'
import { mistakenWord } from './mistaken-word.ts'
import { mixedDashes } from './mixed-dashes.ts'
import { mixedDigits } from './mixed-digits.ts'
import { mixedEllipses } from './mixed-ellipses.ts'
import { mixedQuotes } from './mixed-quotes.ts'
import { mixedScript } from './mixed-script.ts'
import { nameVariant } from './name-variant.ts'
import { numberGender } from './number-gender.ts'
import { passiveWithObject } from './passive-with-object.ts'
import { percentSign } from './percent-sign.ts'
import { pluralAlef } from './plural-alef.ts'
import { possibleSlip } from './possible-slip.ts'
import { presentationForms } from './presentation-forms.ts'
import { relativeNumber } from './relative-number.ts'
import { repeatedLine } from './repeated-line.ts'
import { repeatedMark } from './repeated-mark.ts'
import { repeatedWord } from './repeated-word.ts'
import { replacementCharacter } from './replacement-character.ts'
import { reversedNumber } from './reversed-number.ts'
import { runTogether } from './run-together.ts'
import { saidAlike } from './said-alike.ts'
import { spaceAfterMark } from './space-after-mark.ts'
import { spaceBeforeMark } from './space-before-mark.ts'
import { tanwinMissing } from './tanwin-missing.ts'
import { tanwinOrder } from './tanwin-order.ts'
import { tanwinSeat } from './tanwin-seat.ts'
import { tatweel } from './tatweel.ts'
import { tehMarbuta } from './teh-marbuta.ts'
import { typingSlip } from './typing-slip.ts'
import { unlistedVariant } from './unlisted-variant.ts'
import { unusualSpace } from './unusual-space.ts'
import { variantStem } from './variant-stem.ts'
import { waslByForm } from './wasl-by-form.ts'
import { weakJussive } from './weak-jussive.ts'
import { wordInPhrase } from './word-in-phrase.ts'
import { yehHabit } from './yeh-habit.ts'

/** Every spelling rule, by id. */
export const rules: readonly SpellingRule[] = [
	alefMaksura,
	alefWasla,
	bracketSpacing,
	commaBeforeNumber,
	compoundName,
	demonstrativeGender,
	detachedAlef,
	detachedConjunction,
	detachedPreposition,
	digitSystem,
	disputedUsage,
	doubleSpace,
	encodingDamage,
	finalHeh,
	finalNewline,
	finalYeh,
	foreignLetters,
	gluedBracket,
	gluedLatin,
	gluedNumber,
	gluedWords,
	hamzaCase,
	hamzaMissing,
	hamzaOnWasl,
	hamzaSeat,
	hamzaSide,
	hamzaUnlisted,
	ibnBetweenNames,
	innaAfterSaying,
	invisibleInWord,
	latinPunctuation,
	listedMisspelling,
	loneSlip,
	madda,
	maddaSuperfluous,
	markOrder,
	measurePronoun,
	mismatchedQuotes,
	mistakenWord,
	mixedDashes,
	mixedDigits,
	mixedEllipses,
	mixedQuotes,
	mixedScript,
	nameVariant,
	numberGender,
	passiveWithObject,
	percentSign,
	pluralAlef,
	possibleSlip,
	presentationForms,
	relativeNumber,
	repeatedLine,
	repeatedMark,
	repeatedWord,
	replacementCharacter,
	reversedNumber,
	runTogether,
	saidAlike,
	spaceAfterMark,
	spaceBeforeMark,
	tanwinMissing,
	tanwinOrder,
	tanwinSeat,
	tatweel,
	tehMarbuta,
	typingSlip,
	unlistedVariant,
	unusualSpace,
	variantStem,
	waslByForm,
	weakJussive,
	wordInPhrase,
	yehHabit,
]
