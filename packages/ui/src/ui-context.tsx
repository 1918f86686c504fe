import { createContext, useContext } from 'react';
import type { Locale } from './locale.ts';
import type { Translate } from './words/catalogue.ts';
import type { catalogue } from './words/fr.ts';

/** The components' own words. */
export type UiText = Translate<typeof catalogue>;

/** What components write of figures and dates, in the reader's language and the tenant's time zone. */
export interface UiFormat {
  number(value: number): string;
  percent(ratio: number): string;
  /** Bytes. */
  fileSize(bytes: number): string;
  date(instant: string | Date, style?: 'long' | 'month'): string;
  dateTime(instant: string | Date): string;
  relative(instant: string | Date, now: Date): string;
}

export interface UiContextValue {
  readonly locale: Locale;
  readonly text: UiText;
  readonly format: UiFormat;
}

/** Given by the application: the components know neither where words come from nor how dates are formatted. */
export const UiContext = createContext<UiContextValue | null>(null);

function useUi(): UiContextValue {
  const value = useContext(UiContext);
  if (!value) throw new Error('a component of @cm/ui outside of UiContext');
  return value;
}

export const useText = (): UiText => useUi().text;
export const useUiFormat = (): UiFormat => useUi().format;
export const useUiLocale = (): Locale => useUi().locale;
