export const LOCALES = ['fr', 'ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export function localeOf(tag: string): Locale {
  return LOCALES.find((locale) => tag === locale || tag.startsWith(`${locale}-`)) ?? 'fr';
}

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** BCP 47 tags for Intl: plain `fr` says DZD where Algeria writes DA, and plain `ar` names months as in the Levant. */
export const INTL_TAG: Readonly<Record<Locale, string>> = { fr: 'fr-DZ', ar: 'ar-DZ', en: 'en-GB' };

export const LOCALE_NAME: Readonly<Record<Locale, string>> = { fr: 'Français', ar: 'العربية', en: 'English' };
