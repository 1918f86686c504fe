import { useCallback } from 'react';
import { useLocale } from '../preferences.ts';

/** A text that the operator wrote in French and perhaps in the two other languages. */
export interface Localised {
  readonly fr: string;
  readonly ar?: string;
  readonly en?: string;
}

/** Reads such a text in the reader's language, in French where it was not translated. */
export function useLocalised(): (text: Localised) => string {
  const locale = useLocale();
  return useCallback((text) => text[locale] || text.fr, [locale]);
}
