import { countryCodes } from '@cm/api-client/vocabulary';
import type { Locale } from '@cm/ui/locale.ts';
import { ALGERIA } from './address-form.ts';

/** What a country is called. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

/** Algeria, then the others by name. */
export function countryOptions(locale: Locale) {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return countryCodes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((one, other) =>
      one.value === ALGERIA ? -1 : other.value === ALGERIA ? 1 : one.label.localeCompare(other.label, locale),
    );
}
