/**
 * Numbers in Arabic words with their counted noun, in the spelling of the Journal officiel (مائة, joined hundreds), nominative.
 * Every noun we count (دينار, سنتيم, أورو…) is masculine, so 3–10 take the form in ة and 11–12 the masculine one.
 */
export interface ArabicNoun {
  /** دينار : alone, and after a number that ends in a round hundred, thousand, million */
  readonly singular: string;
  /** ديناران */
  readonly dual: string;
  /** دنانير : after 3–10 */
  readonly plural: string;
  /** دينارًا : after 11–99 */
  readonly accusative: string;
}

/** A power of a thousand is itself a counted noun; `dualConstruct` is its dual before another noun (ألفا دينار). */
interface Scale extends ArabicNoun {
  readonly value: number;
  readonly dualConstruct: string;
}

const UNITS = [
  '',
  'واحد',
  'اثنان',
  'ثلاثة',
  'أربعة',
  'خمسة',
  'ستة',
  'سبعة',
  'ثمانية',
  'تسعة',
  'عشرة',
  'أحد عشر',
  'اثنا عشر',
  'ثلاثة عشر',
  'أربعة عشر',
  'خمسة عشر',
  'ستة عشر',
  'سبعة عشر',
  'ثمانية عشر',
  'تسعة عشر',
] as const;
const TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'] as const;
const HUNDREDS = [
  '',
  'مائة',
  'مائتان',
  'ثلاثمائة',
  'أربعمائة',
  'خمسمائة',
  'ستمائة',
  'سبعمائة',
  'ثمانمائة',
  'تسعمائة',
] as const;
const SCALES: readonly Scale[] = [
  { value: 1e9, singular: 'مليار', dual: 'ملياران', dualConstruct: 'مليارا', plural: 'ملايير', accusative: 'مليارًا' },
  { value: 1e6, singular: 'مليون', dual: 'مليونان', dualConstruct: 'مليونا', plural: 'ملايين', accusative: 'مليونًا' },
  { value: 1e3, singular: 'ألف', dual: 'ألفان', dualConstruct: 'ألفا', plural: 'آلاف', accusative: 'ألفًا' },
];

const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' و');

/** 1–999. In construct (a noun follows at once) the dual loses its ن: مائتا دينار. */
function belowThousand(n: number, construct: boolean): string {
  const rest = n % 100;
  const hundreds = n >= 200 && n < 300 && rest === 0 && construct ? 'مائتا' : (HUNDREDS[Math.floor(n / 100)] ?? '');
  if (rest < 20) return join([hundreds, UNITS[rest] ?? '']);
  return join([hundreds, UNITS[rest % 10] ?? '', TENS[Math.floor(rest / 10)] ?? '']);
}

/** `count` times a power of a thousand; `construct` when another noun follows at once, which takes the tanwin away. */
function scaled(count: number, scale: Scale, construct: boolean): string {
  if (count === 1) return scale.singular;
  if (count === 2) return construct ? scale.dualConstruct : scale.dual;
  const last = count % 100;
  // 101 000 is "a hundred thousand and a thousand": 1 and 2 are never counted before their noun.
  if (last === 1 || last === 2) return join([scaled(count - last, scale, false), scaled(last, scale, construct)]);
  if (last >= 3 && last <= 10) return `${cardinal(count, false)} ${scale.plural}`;
  if (last === 0) return `${cardinal(count, true)} ${scale.singular}`;
  return `${cardinal(count, false)} ${construct ? scale.singular : scale.accusative}`;
}

function cardinal(n: number, construct: boolean): string {
  const parts: string[] = [];
  let rest = n;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    rest %= scale.value;
    if (count > 0) parts.push(scaled(count, scale, construct && rest === 0));
  }
  if (rest > 0) parts.push(belowThousand(rest, construct));
  return join(parts);
}

/** A whole number from 0 to 999 999 milliards, in words, standing alone. */
export function arabicCardinal(n: number): string {
  return n === 0 ? 'صفر' : cardinal(n, false);
}

/** The count and its noun in agreement: دينار واحد، ديناران، ثلاثة دنانير، أحد عشر دينارًا، مائتا دينار. */
export function arabicCount(n: number, noun: ArabicNoun): string {
  if (n === 0) return `صفر ${noun.singular}`;
  if (n === 1) return `${noun.singular} واحد`;
  if (n === 2) return noun.dual;
  const last = n % 100;
  if (last === 1) return join([arabicCount(n - 1, noun), `${noun.singular} واحد`]);
  if (last === 2) return join([arabicCount(n - 2, noun), noun.dual]);
  if (last === 0) return `${cardinal(n, true)} ${noun.singular}`;
  return `${cardinal(n, false)} ${last <= 10 ? noun.plural : noun.accusative}`;
}
