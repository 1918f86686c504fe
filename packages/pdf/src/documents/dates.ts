import type { CommercialDocument } from './commercial-document.ts';

/** The month names of Algeria: in Arabic those of the Maghreb (جويلية), not those of the Levant. */
const MONTHS: Readonly<Record<CommercialDocument['locale'], readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  ar: ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A valid `YYYY-MM-DD`, in its parts. */
export function calendarDate(iso: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

/** "5 juillet 2026", "5 جويلية 2026", "5 July 2026"; the first of a month is "1er" in French. The spaces do not break. */
export function formatDate(iso: string, locale: CommercialDocument['locale']): string {
  const { year, month, day } = calendarDate(iso);
  const first = locale === 'fr' && day === 1 ? '1er' : String(day);
  return [first, MONTHS[locale][month - 1] ?? '', String(year)].join('\u00a0');
}
