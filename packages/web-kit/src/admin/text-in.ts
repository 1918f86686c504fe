import type { Locale } from '@cm/ui/locale.ts';

/** A name that an operator wrote: French always, the other languages when they were filled in. */
export interface Localised {
  readonly fr: string;
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
}

export function textIn(value: Localised, locale: Locale): string {
  return value[locale] || value.fr;
}
