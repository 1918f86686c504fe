import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { areaOf } from '@cm/web-kit/area.ts';
import { addRecentPage } from '@cm/web-kit/recent-pages.ts';
import { useSession } from '@cm/web-kit/session.ts';

/** Adds each page to the recent ones as it is left: by then it has its title. */
export function useRecordVisits(): void {
  const router = useRouter();
  const userId = useSession().user.id;
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
        const title = document.querySelector('h1.page-start')?.textContent ?? '';
        if (!fromLocation || !pathChanged) return;
        addRecentPage(areaOf(fromLocation.pathname), userId, { href: fromLocation.href, title });
      }),
    [router, userId],
  );
}
