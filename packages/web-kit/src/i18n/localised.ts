import type { Locale } from '@cm/ui/locale.ts';
import { useCallback } from 'react';
import { useLocale } from '../preferences.ts';

/** A text that an operator wrote: French always, the other languages when they were filled in. */
export interface Localised {
  readonly fr: string;
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
}

/** The text in this language, in French where it was not translated. */
export function textIn(value: Localised, locale: Locale): string {
  return value[locale] || value.fr;
}

/** Reads such texts in the reader's language. */
export function useLocalised(): (text: Localised) => string {
  const locale = useLocale();
  return useCallback((text) => textIn(text, locale), [locale]);
}
