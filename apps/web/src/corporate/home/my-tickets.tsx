import { useQuery } from '@tanstack/react-query';
import { TicketStatus } from '@cm/tickets/web/public.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { NewestRecords } from '@cm/web-kit/staff/newest-records.tsx';
import { corporate as ticketsCorporate } from '@cm/tickets/paths';
import { words } from '../words.ts';

const TO_DO = ['open', 'in_progress', 'on_hold', 'awaiting_reply'] as const;

const all = `${ticketsCorporate.tickets()}?assignee=me&${TO_DO.map((state) => `state=${state}`).join('&')}`;

/** The tickets given to me, the most pressing first. */
export function MyTickets() {
  const t = useT(words);
  const query = useQuery(
    recordQuery('corporate.tickets.list', {
      query: { assignee: 'me', state: [...TO_DO], sort: 'priority', limit: 8 },
    }),
  );
  return (
    <Card
      title={t('home.myTickets')}
      flush
      actions={
        <Button asChild size="sm" variant="ghost" className="-me-3">
          <Link href={all}>{t('list.all')}</Link>
        </Button>
      }
    >
      <NewestRecords
        look="lines"
        label={t('home.myTickets')}
        query={query}
        seed="my-tickets"
        empty={t('home.noTickets')}
        row={(ticket) => ({
          id: ticket.id,
          href: ticketsCorporate.ticket(ticket.id),
          title: (
            <span className="grid grid-cols-[minmax(0,1fr)]">
              <span dir="auto" className="page-start truncate">
                {ticket.subject}
              </span>
              <span className="truncate text-sm font-normal text-ink-2">
                <Id value={ticket.number} /> · <bdi>{ticket.customer?.name ?? ticket.requester.email}</bdi>
              </span>
            </span>
          ),
          status: <TicketStatus state={ticket.state} />,
          end: <Ago value={ticket.lastMessageAt} />,
        })}
      />
    </Card>
  );
}
