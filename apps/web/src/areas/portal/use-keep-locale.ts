import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocale } from '#kit/preferences.ts';
import { call } from './call.ts';

/**
 * The language chosen on the screen becomes the account's, so that mails, PDFs and what the server writes (steps,
 * categories, refusals) follow it; what was already read is asked for again in the new one.
 */
export function useKeepLocale(): void {
  const locale = useLocale();
  const kept = useRef(locale);
  const queryClient = useQueryClient();
  useEffect(() => {
    if (kept.current === locale) return;
    kept.current = locale;
    void call('portal.profile.update', { body: { locale } })
      .then(() => queryClient.invalidateQueries())
      .catch(() => undefined);
  }, [locale, queryClient]);
}
