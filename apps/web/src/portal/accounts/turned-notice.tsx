import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { hasTurned, onTurned } from '@cm/web-kit/acting-for.ts';
import { visitorQuery } from '@cm/web-kit/load-session.ts';
import { withWords } from './with-words.ts';

const TurnedBar = lazy(async () => ({ default: (await withWords(() => import('./turned-bar.tsx'))).TurnedBar }));

/** Going from window to window asks no more often than this. */
const FRESH_MS = 3000;

/** Says when the session turned to another account in a second window: asked whenever this one is looked at again. */
export function TurnedNotice() {
  const queryClient = useQueryClient();
  const turned = useSyncExternalStore(onTurned, hasTurned);
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      // A line that is down is said elsewhere; the next look asks again.
      void queryClient.fetchQuery({ ...visitorQuery('portal'), staleTime: FRESH_MS }).catch(() => undefined);
    };
    window.addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      window.removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [queryClient]);
  return turned ? (
    <Suspense>
      <TurnedBar />
    </Suspense>
  ) : null;
}
