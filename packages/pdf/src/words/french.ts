/** Numbers in French words, as the Journal officiel of Algeria writes them ("cinquante-et-un mille", "deux cent mille"). */

const BELOW_TWENTY = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
] as const;
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
] as const;

function belowHundred(n: number, pluralAllowed: boolean): string {
  if (n < 20) return BELOW_TWENTY[n] ?? '';
  const ten = Math.floor(n / 10);
  const tens = TENS[ten] ?? '';
  // 70–79 and 90–99 count on from 60 and 80.
  const rest = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10;
  if (rest === 0) return ten === 8 && pluralAllowed ? `${tens}s` : tens;
  const linked = (rest === 1 || rest === 11) && ten < 8;
  return `${tens}-${linked ? 'et-' : ''}${BELOW_TWENTY[rest] ?? ''}`;
}

/** `pluralAllowed` is false before "mille": quatre-vingt mille, deux cent mille. */
function belowThousand(n: number, pluralAllowed: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest, pluralAllowed);
  const cent =
    hundreds === 1 ? 'cent' : `${BELOW_TWENTY[hundreds] ?? ''} cent${rest === 0 && pluralAllowed ? 's' : ''}`;
  return rest === 0 ? cent : `${cent} ${belowHundred(rest, pluralAllowed)}`;
}

function belowMillion(n: number): string {
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  const words: string[] = [];
  if (thousands === 1) words.push('mille');
  if (thousands > 1) words.push(`${belowThousand(thousands, false)} mille`);
  if (rest > 0) words.push(belowThousand(rest, true));
  return words.join(' ');
}

/** A whole number from 0 to 999 999 milliards, in words. */
export function frenchCardinal(n: number): string {
  if (n === 0) return 'zéro';
  const milliards = Math.floor(n / 1e9);
  const millions = Math.floor(n / 1e6) % 1000;
  const rest = n % 1e6;
  const words: string[] = [];
  if (milliards > 0) words.push(`${belowMillion(milliards)} milliard${milliards > 1 ? 's' : ''}`);
  if (millions > 0) words.push(`${belowThousand(millions, true)} million${millions > 1 ? 's' : ''}`);
  if (rest > 0) words.push(belowMillion(rest));
  return words.join(' ');
}

/** [singular, plural] */
export type FrenchNoun = readonly [string, string];

/** "dix millions de dinars", "un million d'euros", "zéro dinar": the count and its noun. */
export function frenchCount(n: number, noun: FrenchNoun): string {
  const word = n < 2 ? noun[0] : noun[1];
  const roundMillions = n >= 1e6 && n % 1e6 === 0;
  if (!roundMillions) return `${frenchCardinal(n)} ${word}`;
  return `${frenchCardinal(n)} ${/^[aeiouéh]/i.test(word) ? 'd’' : 'de '}${word}`;
}
