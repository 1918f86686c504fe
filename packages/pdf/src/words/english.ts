/** Numbers in English words, short scale, without "and" inside a number (it is kept for the minor unit). */

const BELOW_TWENTY = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const SCALES = ['', ' thousand', ' million', ' billion', ' trillion'] as const;

function belowThousand(n: number): string {
  const words: string[] = [];
  const rest = n % 100;
  if (n >= 100) words.push(`${BELOW_TWENTY[Math.floor(n / 100)] ?? ''} hundred`);
  if (rest > 0 && rest < 20) words.push(BELOW_TWENTY[rest] ?? '');
  if (rest >= 20)
    words.push((TENS[Math.floor(rest / 10)] ?? '') + (rest % 10 === 0 ? '' : `-${BELOW_TWENTY[rest % 10] ?? ''}`));
  return words.join(' ');
}

/** A whole number from 0 to 999 trillion, in words. */
export function englishCardinal(n: number): string {
  if (n === 0) return 'zero';
  const words: string[] = [];
  for (let scale = SCALES.length - 1; scale >= 0; scale -= 1) {
    const group = Math.floor(n / 1000 ** scale) % 1000;
    if (group > 0) words.push(belowThousand(group) + (SCALES[scale] ?? ''));
  }
  return words.join(' ');
}

/** [singular, plural] */
export type EnglishNoun = readonly [string, string];

export function englishCount(n: number, noun: EnglishNoun): string {
  return `${englishCardinal(n)} ${n === 1 ? noun[0] : noun[1]}`;
}
