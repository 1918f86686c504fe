import type { Locale } from '@cm/kit/i18n';
import type { Fact, Facts } from '@cm/kit/notices';
import { z } from 'zod';

const TAG: Readonly<Record<Locale, string>> = { fr: 'fr-DZ', ar: 'ar-DZ', en: 'en-GB' };

const fact: z.ZodType<Fact> = z.union([
  z.string().max(2000),
  z.number(),
  z.strictObject({ amount: z.int(), currency: z.string().length(3) }),
  z.strictObject({ day: z.string().max(40) }),
  z.strictObject({ moment: z.iso.datetime() }),
]);
/** Facts as they are kept in a row. */
export const factsSchema: z.ZodType<Facts> = z.record(z.string().max(40), fact);

/** Facts as the words of a notice see them: everything written for the reader, numbers left for the plural. */
export type Variables = Readonly<Record<string, string | number>>;

export function writtenFor(locale: Locale, timeZone: string, facts: Facts): Variables {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, written(locale, timeZone, value)]));
}

function written(locale: Locale, timeZone: string, value: Fact): string | number {
  if (typeof value !== 'object') return value;
  if ('amount' in value) return amountIn(locale, value.amount, value.currency);
  return 'day' in value ? dayIn(locale, value.day) : momentIn(locale, value.moment, timeZone);
}

export function numberIn(locale: Locale, value: number): string {
  return new Intl.NumberFormat(TAG[locale]).format(value).replace(/[\u200E\u200F\u061C]/g, '');
}

/** Minor units with their currency as the reader writes them: `119 000,00 DA`. Without the direction marks of `ar-DZ`. */
function amountIn(locale: Locale, amount: number, currency: string): string {
  return new Intl.NumberFormat(TAG[locale], { style: 'currency', currency })
    .format(amount / 100)
    .replace(/[\u200E\u200F\u061C]/g, '');
}

/** A calendar day (`YYYY-MM-DD`) in words. Anything else is shown as it is. */
function dayIn(locale: Locale, day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const date = new Date(`${day}T00:00:00Z`);
  const words = new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** An instant in the operator's time zone, day and time (24 hours). */
function momentIn(locale: Locale, instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(TAG[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instant));
}
