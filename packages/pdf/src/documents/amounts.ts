import type { CommercialDocument } from './commercial-document.ts';

type Locale = CommercialDocument['locale'];

/** Written by hand, not by Intl: a document printed again after an ICU update must still be the same file. */
const MARKS: Readonly<Record<Locale, { group: string; decimal: string }>> = {
  fr: { group: '\u202f', decimal: ',' },
  ar: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

const SYMBOLS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: { DZD: 'DA', EUR: '€', USD: 'USD' },
  ar: { DZD: 'د.ج.', EUR: 'EUR', USD: 'USD' },
  en: {},
};

function grouped(digits: string, mark: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, mark);
}

/** A decimal such as "-1234.5" in the marks of a language, its decimals as they are; the minus is U+2212. */
export function formatDecimal(decimal: string, locale: Locale): string {
  const { group, decimal: point } = MARKS[locale];
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction] = (negative ? decimal.slice(1) : decimal).split('.');
  return (negative ? '−' : '') + grouped(whole, group) + (fraction === undefined ? '' : point + fraction);
}

/** Minor units as a number with two decimals, without its currency: "1 234 567,50", "1.234.567,50", "1,234,567.50". */
export function formatFigure(amountMinor: number, locale: Locale): string {
  const digits = String(Math.abs(amountMinor)).padStart(3, '0');
  return formatDecimal(`${amountMinor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, locale);
}

export function currencySymbol(currency: string, locale: Locale): string {
  return SYMBOLS[locale][currency] ?? currency;
}

/** "1 234 567,50 DA" · "1.234.567,50 د.ج." · "DZD 1,234,567.50"; the space before or after the currency does not break. */
export function formatAmount(amountMinor: number, currency: string, locale: Locale): string {
  const figure = formatFigure(amountMinor, locale);
  const symbol = currencySymbol(currency, locale);
  return locale === 'en' ? `${symbol}\u00a0${figure}` : `${figure}\u00a0${symbol}`;
}

/** 1900 → "19 %" (French), "19%" (Arabic and English); 950 → "9,5 %". */
export function formatRate(rateBp: number, locale: Locale): string {
  const decimal = String(rateBp / 100);
  return formatDecimal(decimal, locale) + (locale === 'fr' ? '\u00a0%' : '%');
}

/** 20 digits of an Algerian RIB in their parts, bank 3 · agency 5 · account 10 · key 2; anything else as it is. */
export function formatRib(rib: string): string {
  const parts = /^(\d{3})(\d{5})(\d{10})(\d{2})$/.exec(rib.replaceAll(/\s/g, ''));
  return parts ? parts.slice(1).join('\u00a0') : rib;
}
