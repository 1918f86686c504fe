/** Arabic-Indic (U+0660) and extended Arabic-Indic (U+06F0) digits as ASCII digits. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

const ARABIC: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ء: '', ـ: '' };
const LATIN: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/**
 * Text as people mean it: without case, accents, hamzas, vowel signs and tatweel, with ASCII digits. NFKD takes the
 * hamza off its carrier (أ → ا + U+0654), so that the marks fall together with the accents.
 */
export function fold(text: string): string {
  return latinDigits(text.normalize('NFKD').toLowerCase())
    .replace(/\p{M}/gu, '')
    .replace(/[ٱىیةکءـ]/g, (letter) => ARABIC[letter] ?? letter)
    .replace(/[œæßøłđ]/g, (letter) => LATIN[letter] ?? letter);
}
