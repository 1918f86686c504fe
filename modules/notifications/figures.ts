import type { Locale } from '@cm/kit/i18n';

const TAG: Readonly<Record<Locale, string>> = { fr: 'fr-DZ', ar: 'ar-DZ', en: 'en-GB' };

/** Minor units with their currency as the reader writes them: `119 000,00 DA`. Without the direction marks of `ar-DZ`. */
export function amountIn(locale: Locale, amount: number, currency: string): string {
  return new Intl.NumberFormat(TAG[locale], { style: 'currency', currency })
    .format(amount / 100)
    .replace(/[\u200E\u200F\u061C]/g, '');
}

/** A calendar day (`YYYY-MM-DD`) in words. Anything else is shown as it is. */
export function dayIn(locale: Locale, day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const date = new Date(`${day}T00:00:00Z`);
  const words = new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** An instant in the operator's time zone, day and time (24 hours). */
export function momentIn(locale: Locale, instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(TAG[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);
}
