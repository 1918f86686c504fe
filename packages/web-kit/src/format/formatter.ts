import { INTL_TAG, type Locale } from '@cm/ui/locale.ts';

/** Integer minor units (centimes) with their ISO 4217 currency, as the API gives them. */
export interface MoneyValue {
  readonly amount: number;
  readonly currency: string;
}

/** Where a piece of a formatted amount goes: figures are set like a ledger, the unit is quieter. */
export interface MoneyParts {
  readonly figures: string;
  readonly unit: string;
  /** English writes the unit before the figures, French and Arabic after. */
  readonly unitFirst: boolean;
}

export interface FormatContext {
  readonly locale: Locale;
  /** IANA zone of the tenant, `Africa/Algiers` unless its settings say otherwise. */
  readonly timeZone: string;
}

export type DateStyle = 'short' | 'medium' | 'long' | 'weekday' | 'month';

const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};

const RELATIVE_STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

const BYTE_STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const MINUS = '−';
/** Directional marks of Arabic formats: `bdi` isolates the text, so they only get in the way of copy and search. */
const MARKS = /[\u200E\u200F\u061C]/g;

export interface Formatter {
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** Of a count that stops at `cap`: `999+` when it did, since there may be more. */
  upTo(count: number, cap: number): string;
  percent(ratio: number): string;
  money(value: MoneyValue): string;
  moneyParts(value: MoneyValue): MoneyParts;
  date(instant: string | Date, style?: DateStyle): string;
  time(instant: string | Date): string;
  dateTime(instant: string | Date): string;
  /** `now` is an argument: a list gives every row the same one. */
  relative(instant: string | Date, now: Date): string;
  fileSize(bytes: number): string;
  list(items: readonly string[]): string;
  currencyUnit(currency: string): string;
}

/** A calendar day (`2026-07-05`) has no zone: read at noon UTC it is the same day everywhere we format it. */
function toDate(value: string | Date): { date: Date; day: boolean } {
  if (value instanceof Date) return { date: value, day: false };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return { date: new Date(day ? `${value}T12:00:00Z` : value), day };
}

function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Exact: an amount of minor units never passes through a binary fraction. */
function decimalString(amount: number, digits: number): Intl.StringNumericLiteral {
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return whole as Intl.StringNumericLiteral;
}

/** Formats for one language and one time zone. `fr-DZ` would write 3:07 PM: the 24-hour clock is always asked for. */
export function createFormatter({ locale, timeZone }: FormatContext): Formatter {
  const tag = INTL_TAG[locale];
  const cache = new Map<string, Intl.DateTimeFormat>();
  const dates = (key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const known = cache.get(key);
    if (known) return known;
    const made = new Intl.DateTimeFormat(tag, { hourCycle: 'h23', ...options });
    cache.set(key, made);
    return made;
  };
  const clean = (text: string) => text.replace(MARKS, '');
  const number = (value: number | Intl.StringNumericLiteral, options?: Intl.NumberFormatOptions) =>
    clean(new Intl.NumberFormat(tag, options).format(value)).replace(/^-/, MINUS);

  const date = (instant: string | Date, style: DateStyle = 'medium') => {
    const value = toDate(instant);
    const zone = value.day ? 'UTC' : timeZone;
    return clean(dates(`${style}:${zone}`, { ...DATE_STYLES[style], timeZone: zone }).format(value.date));
  };
  const time = (instant: string | Date) =>
    clean(dates('time', { hour: '2-digit', minute: '2-digit', timeZone }).format(toDate(instant).date));

  const currencyUnit = (currency: string) => {
    if (currency === 'DZD' && locale === 'en') return 'DZD';
    const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(0);
    return clean(parts.find((part) => part.type === 'currency')?.value ?? currency);
  };
  const moneyParts = ({ amount, currency }: MoneyValue): MoneyParts => {
    const digits = fractionDigits(currency);
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const figures = number(decimalString(amount, digits), options);
    return {
      figures: amount < 0 ? `${MINUS}${figures}` : figures,
      unit: currencyUnit(currency),
      unitFirst: locale === 'en',
    };
  };

  return {
    number,
    currencyUnit,
    moneyParts,
    date,
    time,
    upTo: (count, cap) => (count < cap ? number(count) : `${number(cap - 1)}+`),
    percent: (ratio) => number(ratio, { style: 'percent', maximumFractionDigits: 1 }),
    money: (value) => {
      const { figures, unit, unitFirst } = moneyParts(value);
      return unitFirst ? `${unit}\u00A0${figures}` : `${figures}\u00A0${unit}`;
    },
    dateTime: (instant) => `${date(instant)}${locale === 'ar' ? '،' : ','} ${time(instant)}`,
    relative: (instant, now) => {
      const seconds = Math.round((toDate(instant).date.getTime() - now.getTime()) / 1000);
      const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
      for (const [unit, length] of RELATIVE_STEPS) {
        if (Math.abs(seconds) >= length) return clean(format.format(Math.trunc(seconds / length), unit));
      }
      return clean(format.format(0, 'second'));
    },
    fileSize: (bytes) => {
      const step = Math.min(BYTE_STEPS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
      const unit = BYTE_STEPS[step] ?? 'byte';
      const value = bytes / 1000 ** step;
      return number(value, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
        maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
      });
    },
    list: (items) => clean(new Intl.ListFormat(tag, { type: 'conjunction' }).format(items)),
  };
}
