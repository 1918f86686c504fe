import { useEffect, useState } from 'react';

const SECOND_MS = 1000;

const secondsUntil = (instant: string): number =>
  Math.max(0, Math.ceil((new Date(instant).getTime() - Date.now()) / SECOND_MS));

/** Whole seconds until a moment, counted down; 0 once it has come. */
export function useSecondsLeft(instant: string): number {
  const [left, setLeft] = useState(() => secondsUntil(instant));
  useEffect(() => {
    const timer = window.setInterval(() => setLeft(secondsUntil(instant)), SECOND_MS);
    return () => window.clearInterval(timer);
  }, [instant]);
  return left;
}
