import { TokenKind, type Tokens } from '../../text/tokenize.ts'
import { isUncounted } from './neighbours.ts'

/** Words of texts that speak of the month of fasting. */
const FASTING = /صيام|صوم|صائم|شهر رمضان|هلال رمضان|التراويح|السحور|الإفطار/u

/** Before these the name of the month is a month; before those it is a family's. */
const MONTH_BEHIND =
	/^[وف]?(?:أن|ان|إن|لأن|بأن|كأن|لكن|لولا|كان|يكون|ليكون|كل|غير|صيام|صوم|قيام|هلال|صام|نصوم|ليالي|أيام|موائد|مائدة|اعتكاف|وداع|استقبال|إثبات|دراما|مسلسلات)$/u
const NAME_BEHIND =
	/^(?:بن|ابن|بنت|أبو|ابو|آل|بو|محمد|أحمد|احمد|محمود|علي|حسن|حسين|مصطفى|إبراهيم|عمر|علاء|طارق|هاني|سامي|سعيد|خالد|يوسف|الشيخ|السيد|الدكتور|اللاعب|الفنان|النجم|الممثل|الوزير|الحاج)$/u

/** True when a text speaks of the fast at all. */
export function speaksOfFasting(text: string): boolean {
	return FASTING.test(text)
}

/** True when the month's name at token `i` of such a text names the month. */
export function isFastingMonth(tokens: Tokens, i: number): boolean {
	const { text, kind, start } = tokens
	const hasWord = kind[i - 1] === TokenKind.space && kind[i - 2] === TokenKind.word
	const word = hasWord ? text.slice(start[i - 2], start[i - 1]) : ''
	if (NAME_BEHIND.test(word)) return false
	return MONTH_BEHIND.test(word) || !hasWord || isUncounted(tokens, i)
}
