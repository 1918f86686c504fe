import { useContext } from 'react';
import { TimeZoneContext } from './use-format.ts';
import { useNow } from './use-now.ts';

/** Today's calendar day in the operator's time zone, `YYYY-MM-DD`. */
export function useToday(): string {
  const timeZone = useContext(TimeZoneContext);
  return dayIn(timeZone, useNow());
}

/** The calendar day of an instant in a zone, `YYYY-MM-DD` (the Swedish format happens to be ISO 8601). */
export function dayIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}
