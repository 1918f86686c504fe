import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { colleaguesQuery } from './staff-queries.ts';
import { words } from './words.ts';

/** Who an entry of a history names: `staff:<id>`, `customer:<id>`, `system:<job>`. */
export function useActorName(): (actor: string) => string {
  const t = useT(words);
  const { user } = useSession();
  const { data } = useQuery(colleaguesQuery);
  return useCallback(
    (actor) => {
      const [kind = '', id = ''] = actor.split(':', 2);
      if (id === user.id) return t('actor.me');
      if (kind === 'staff') return data?.items.find((one) => one.id === id)?.name ?? t('actor.staff');
      return kind === 'customer' ? t('actor.customer') : t('actor.system');
    },
    [t, user.id, data],
  );
}
