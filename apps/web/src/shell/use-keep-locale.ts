import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { request } from '@cm/web-kit/api.ts';
import type { Area } from '@cm/web-kit/area.ts';
import { isLocalePicked, noteLocaleOrigin, useLocale } from '@cm/web-kit/preferences.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';

/**
 * The language picked on the screen becomes the account's, so that mails and documents follow it, and the next device;
 * what was already read is asked for again in the new one.
 */
export function useKeepLocale(area: Area): void {
  const kept = useSession().user.locale;
  const locale = useLocale();
  const shown = useRef(locale);
  const router = useRouter();
  const queryClient = useQueryClient();
  useEffect(() => {
    const changed = shown.current !== locale;
    shown.current = locale;
    const picked = isLocalePicked();
    if (!changed && !picked) return;
    const keep = async (): Promise<void> => {
      if (!picked) return;
      const path = area === 'portal' ? '/api/portal/profile' : '/api/corporate/profile';
      if (locale !== kept) await request('PATCH', path, { body: { locale } });
      noteLocaleOrigin('account');
      forgetVisitor(area, queryClient);
    };
    // Not kept, it stays remembered, and the next page tries again.
    void keep()
      .catch(() => undefined)
      .then(() => Promise.all([queryClient.invalidateQueries(), router.invalidate()]));
  }, [area, kept, locale, queryClient, router]);
}
