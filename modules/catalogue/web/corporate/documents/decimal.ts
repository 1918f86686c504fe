/** Digits after the separator of every currency we bill in, and of a percentage in hundredths. */
const DIGITS = 2;
/** Above it sums of a document would no longer be exact. */
const MAX = 9_000_000_000_000;

/**
 * What people type as an amount or a percentage, in hundredths: `1 234,5` → 123450. The last sign followed by one or two
 * digits is the decimal one, whatever the language; the others group thousands. Null for anything else.
 */
export function parseHundredths(typed: string): number | null {
  const plain = typed
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\s\u00A0\u202F\u200E\u200F\u061C']/g, '')
    .replace(/\u066B/g, ',')
    .replace(/\u066C/g, '');
  const match = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const whole = (match[1] ?? '').replace(/[.,]/g, '');
  if (!/^\d{1,14}$/.test(whole)) return null;
  const value = Number(`${whole}${(match[2] ?? '').padEnd(DIGITS, '0')}`);
  return value <= MAX * 100 ? value : null;
}

/** Hundredths as they are typed again: `1234,50`, and no digits after the sign when there are none to show. */
export function writeHundredths(value: number, separator: ',' | '.'): string {
  const text = String(Math.abs(value)).padStart(DIGITS + 1, '0');
  const cents = text.slice(-DIGITS);
  return `${text.slice(0, -DIGITS)}${cents === '00' ? '' : `${separator}${cents}`}`;
}
