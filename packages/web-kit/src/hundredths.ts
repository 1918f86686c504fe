const WRITTEN = /^\d{1,13}(?:[.,]\d{1,2})?$/;
const bare = (text: string) => text.replace(/[\s\u00A0\u202F]/g, '');

/** Whether a text is an amount or a rate with at most two decimals, as people type it here: `1 234,5` or `19`. */
export function isHundredths(text: string): boolean {
  return WRITTEN.test(bare(text));
}

/** `19,5` → 1950. Exact: the digits are moved, nothing is multiplied. NaN for what `isHundredths` refuses. */
export function hundredths(text: string): number {
  if (!isHundredths(text)) return Number.NaN;
  const [whole = '0', decimals = ''] = bare(text).split(/[.,]/);
  return Number(`${whole}${decimals.padEnd(2, '0')}`);
}

/** 1950 → `19,5`, thousands set apart, for a field that `hundredths` reads back. */
export function writeHundredths(value: number): string {
  const digits = String(Math.trunc(value)).padStart(3, '0');
  const decimals = digits.slice(-2).replace(/0+$/, '');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, '\u202F');
  return decimals === '' ? whole : `${whole},${decimals}`;
}
