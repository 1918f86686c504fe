import { named } from './named.ts';
import { z } from 'zod';

export const LOCALES = ['fr', 'ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const locale = named('Locale', z.enum(LOCALES));

/** A sentence of the product itself: complete in every language. */
export type Words = Readonly<Record<Locale, string>>;

/** Such a sentence in an answer. */
export const words = named('Words', z.object({ fr: z.string(), ar: z.string(), en: z.string() }));

/** Puts the params into the `{braces}` of a sentence. A name without a param stays as it is. */
export function fill(sentence: string, params: Readonly<Record<string, string | number | boolean | null>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** A text kept in several languages; French is always there (the product's first language). */
export interface Localised {
  readonly fr: string;
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
}
const text = (max: number) =>
  z.strictObject({
    fr: z.string().trim().min(1).max(max),
    ar: z.string().trim().max(max).optional(),
    en: z.string().trim().max(max).optional(),
  });
const texts = new Map<number, ReturnType<typeof text>>();

/** The schema of such a text with at most `max` characters in each language. */
export function localised(max = 200): ReturnType<typeof text> {
  const known = texts.get(max) ?? named(`Localised${max}`, text(max));
  texts.set(max, known);
  return known;
}

/** The text in the reader's language, else in French. */
export function pick(text: Localised, wanted: Locale): string {
  return text[wanted] || text.fr;
}

/** The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4); the first 20 ranges are read. */
export function negotiateLocale(header: string | undefined, fallback: Locale): Locale {
  if (!header) return fallback;
  const ranges = header
    .slice(0, 500)
    .split(',', 20)
    .map((range, index) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality), index };
    })
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  const best = ranges.find((range) => range.quality > 0 && (LOCALES as readonly string[]).includes(range.language));
  return (best?.language as Locale | undefined) ?? fallback;
}
