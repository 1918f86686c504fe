import { createContext, useContext, useMemo } from 'react';
import { useLocale } from '../preferences.ts';
import { createFormatter, type Formatter } from './formatter.ts';

/** The tenant's time zone, from its settings. */
export const TimeZoneContext = createContext('Africa/Algiers');

/** Numbers, amounts and dates in the reader's language and the tenant's time zone. */
export function useFormat(): Formatter {
  const locale = useLocale();
  const timeZone = useContext(TimeZoneContext);
  return useMemo(() => createFormatter({ locale, timeZone }), [locale, timeZone]);
}
