import Building2 from 'lucide-react/icons/building-2';
import CircleUser from 'lucide-react/icons/circle-user-round';
import KeyRound from 'lucide-react/icons/key-round';
import UsersRound from 'lucide-react/icons/users-round';
import { useCallback } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { admin } from '#kit/paths.ts';
import { recordGroups, type RecordSearch } from '../record-groups.tsx';
import { call } from '../staff-call.ts';

/** What the palette finds in the administration: accounts, roles, operators. None has a page of its own: its list shows it. */
export function useRecordSearch(): RecordSearch {
  const t = useT('admin');
  return useCallback(
    async (q, signal) => {
      const { items } = await call('admin.search.list', { query: { q } }, { signal });
      return recordGroups(items, {
        colleague: {
          heading: t('users.staff'),
          icon: UsersRound,
          href: ({ number }) => admin.usersBy('staff', number ?? ''),
        },
        account: {
          heading: t('users.customers'),
          icon: CircleUser,
          href: ({ number }) => admin.usersBy('customer', number ?? ''),
        },
        role: { heading: t('nav.roles'), icon: KeyRound, href: () => admin.roles() },
        tenant: { heading: t('nav.tenants'), icon: Building2, href: () => admin.tenants() },
      });
    },
    [t],
  );
}
