import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The present, to the minute: what relative times and due dates of a page are held against. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
