import { useQuery } from '@tanstack/react-query';
import { TicketStatus } from '../shared/ticket-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { NewestRecords } from '@cm/web-kit/staff/newest-records.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const LIMIT = 15;
const of = (id: string) => ({ customerId: id, limit: LIMIT });
const only = (id: string) => `?customerId=${encodeURIComponent(id)}`;

export function CustomerTickets({ id }: { id: string }) {
  const t = useT(words);
  const query = useQuery(recordQuery('corporate.tickets.list', { query: of(id) }));
  return (
    <NewestRecords
      label={t('nav.tickets')}
      query={query}
      seed="tickets"
      empty={t('customers.noTickets')}
      all={corporate.tickets() + only(id)}
      row={(ticket) => ({
        id: ticket.id,
        href: corporate.ticket(ticket.id),
        title: (
          <>
            <Id value={ticket.number} /> <bdi>{ticket.subject}</bdi>
          </>
        ),
        status: <TicketStatus state={ticket.state} />,
        end: <Ago value={ticket.updatedAt} />,
      })}
    />
  );
}
