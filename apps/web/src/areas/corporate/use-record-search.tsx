import MessageSquare from 'lucide-react/icons/message-square';
import UsersRound from 'lucide-react/icons/users-round';
import { useCallback } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { usePermission } from '#kit/session.ts';
import { Id } from '#ui/id.tsx';
import type { RecordSearch } from '../shell-commands.tsx';
import { call } from '../staff-call.ts';
import { useGo } from './shared/use-go.ts';

const LIMIT = 6;

/** What the palette finds among the records: customers by any of their numbers, tickets by number or words. */
export function useRecordSearch(): RecordSearch {
  const t = useT('corporate');
  const go = useGo();
  const customers = usePermission('customers.read');
  const tickets = usePermission('tickets.read');
  return useCallback(
    async (q, signal) => {
      const query = { q, limit: LIMIT };
      const [people, threads] = await Promise.all([
        customers ? call('corporate.customers.list', { query }, { signal }) : { items: [] },
        tickets
          ? call('corporate.tickets.list', { query: { q: q.slice(0, 100), limit: LIMIT } }, { signal })
          : { items: [] },
      ]);
      return [
        {
          heading: t('nav.customers'),
          entries: people.items.map(({ id, name, number }) => ({
            id: `customer-${id}`,
            label: name,
            icon: <UsersRound aria-hidden="true" />,
            detail: <Id value={number} />,
            run: () => go(corporate.customer(id)),
          })),
        },
        {
          heading: t('nav.tickets'),
          entries: threads.items.map(({ id, subject, number }) => ({
            id: `ticket-${id}`,
            label: subject,
            icon: <MessageSquare aria-hidden="true" />,
            detail: <Id value={number} />,
            run: () => go(corporate.ticket(id)),
          })),
        },
      ].filter((group) => group.entries.length > 0);
    },
    [t, go, customers, tickets],
  );
}
