import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The present moment for « il y a 5 minutes », the same for a whole page, moved on every minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
