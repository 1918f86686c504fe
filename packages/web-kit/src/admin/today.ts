import { useState } from 'react';
import { useSession } from '../session.ts';

/** The calendar day of an instant in a zone, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

/** Today where the operator is, as of the moment the page was opened. */
export function useToday(): string {
  const { tenant } = useSession();
  const [today] = useState(() => dayIn(tenant.timeZone, new Date()));
  return today;
}
