import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { areaOf } from '@cm/web-kit/area.ts';
import { rememberPage } from '@cm/web-kit/recent-pages.ts';
import { useSession } from '@cm/web-kit/session.ts';

/** Remembers each page as it is left: by then its title stands there. */
export function useRememberPages(): void {
  const router = useRouter();
  const userId = useSession().user.id;
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
        const title = document.querySelector('h1.page-start')?.textContent ?? '';
        if (!fromLocation || !pathChanged) return;
        rememberPage(areaOf(fromLocation.pathname), userId, { href: fromLocation.href, title });
      }),
    [router, userId],
  );
}
