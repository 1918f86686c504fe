import type { PublicTicketState } from '@cm/api-client/schema';
import { useQuery } from '@tanstack/react-query';
import { PublicTicketStatus } from '../shared/public-ticket-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { type RecordColumn, RecordList } from '@cm/web-kit/portal/record-list.tsx';
import { chosenState, pageOf, StateChips } from '@cm/web-kit/portal/state-chips.tsx';
import { portal } from '../../paths.ts';
import type { Item } from '@cm/web-kit/table/list-filters.ts';
import { ticketsQuery } from './queries.ts';
import { words } from './words.ts';
import { words as ticketsWords } from '../words.ts';

const STATES = ['waiting_for_you', 'in_progress', 'done'] as const satisfies readonly PublicTicketState[];

export function TicketsPage() {
  const t = useT(words);
  const states = useT(ticketsWords);
  const format = useFormat();
  const now = useNow();
  const control = useListState(['state']);
  const state = chosenState(control, 'state', STATES);
  const source = useQuery(ticketsQuery({ ...pageOf(control), ...(state ? { state } : {}) }));
  const columns: RecordColumn<Item<'portal.tickets.list'>>[] = [
    {
      id: 'subject',
      header: t('tickets.subject'),
      place: 'title',
      cell: (ticket) => (
        <span className="flex items-start gap-2">
          {ticket.unread ? (
            <span className="flex h-[1lh] shrink-0 items-center">
              <span className="size-2 rounded-full bg-accent">
                <span className="sr-only">{t('tickets.unread')}</span>
              </span>
            </span>
          ) : null}
          <span className={ticket.unread ? 'min-w-0 font-semibold' : 'min-w-0'}>
            <bdi>{ticket.subject}</bdi>
          </span>
        </span>
      ),
    },
    { id: 'number', header: t('column.number'), place: 'note', cell: (ticket) => <Id value={ticket.number} /> },
    {
      id: 'updated',
      header: t('tickets.updated'),
      place: 'end',
      cell: (ticket) => (
        <time
          dateTime={ticket.updatedAt}
          title={format.dateTime(ticket.updatedAt)}
          className="whitespace-nowrap text-ink-2 max-md:text-sm"
        >
          {format.relative(ticket.updatedAt, now)}
        </time>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      place: 'state',
      cell: (ticket) => <PublicTicketStatus state={ticket.state} />,
    },
  ];
  const open = (
    <Button asChild variant="primary">
      <Link href={portal.newTicket()}>{t('action.newTicket')}</Link>
    </Button>
  );
  return (
    <Page>
      <PageHeader title={t('nav.tickets')} actions={open} />
      <RecordList
        label={t('nav.tickets')}
        columns={columns}
        source={source}
        control={control}
        rowId={(ticket) => ticket.id}
        rowHref={(ticket) => portal.ticket(ticket.id)}
        filters={
          <StateChips
            name="state"
            label={t('column.state')}
            all={t('filter.all')}
            control={control}
            options={STATES.map((value) => ({ value, label: states(`publicTicket.${value}`) }))}
          />
        }
        empty={
          <EmptyState seed="tickets" title={t('tickets.empty')} action={open}>
            {t('tickets.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
