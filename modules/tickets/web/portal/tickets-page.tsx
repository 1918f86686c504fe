import type { PublicTicketState } from '@cm/api-client/schema';
import { PublicTicketStatus } from '../shared/public-ticket-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Ago } from '@cm/web-kit/ago.tsx';
import { cell, code } from '@cm/web-kit/portal/list-columns.tsx';
import { ListPage } from '@cm/web-kit/portal/list-page.tsx';
import { useList } from '@cm/web-kit/portal/queries.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { portal } from '../../paths.ts';
import { TicketSubject } from './ticket-subject.tsx';
import { words } from './words.ts';
import { words as ticketsWords } from '../words.ts';

const STATES = ['waiting_for_you', 'in_progress', 'done'] as const satisfies readonly PublicTicketState[];

export function TicketsPage() {
  const t = useT(words);
  const states = useT(ticketsWords);
  const list = useList('portal.tickets.list', {
    filters: { state: { label: t('column.state'), values: STATES, word: (value) => states(`publicTicket.${value}`) } },
  });
  return (
    <ListPage<Item<'portal.tickets.list'>>
      title={t('nav.tickets')}
      list={list}
      all={t('filter.all')}
      rowHref={(row) => portal.ticket(row.id)}
      action={
        <Button asChild variant="primary">
          <Link href={portal.newTicket()}>{t('action.newTicket')}</Link>
        </Button>
      }
      empty={{ seed: 'tickets', title: t('tickets.empty'), text: t('tickets.emptyText') }}
      columns={[
        cell('subject', t('tickets.subject'), (row) => <TicketSubject ticket={row} />, { place: 'title' }),
        code('number', t('column.number'), (row) => row.number, { place: 'note' }),
        cell('updated', t('tickets.updated'), (row) => <Updated at={row.updatedAt} />, { place: 'end' }),
        cell('state', t('column.state'), (row) => <PublicTicketStatus state={row.state} />, { place: 'state' }),
      ]}
    />
  );
}

function Updated({ at }: { at: string }) {
  return (
    <span className="max-md:text-sm">
      <Ago value={at} />
    </span>
  );
}
