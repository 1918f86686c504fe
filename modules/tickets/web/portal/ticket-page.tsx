import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { CustomerThread } from './customer-thread.tsx';
import { PublicTicketStatus } from '../shared/public-ticket-status.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';
import { TicketReply } from './ticket-reply.tsx';
import { portal } from '../../paths.ts';
import { ticketQuery } from './queries.ts';
import { words } from './words.ts';

/** Reading the page is reading the ticket: the server is told, and the list's mark goes. */
function useMarkRead(id: string, updatedAt: string | undefined): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (updatedAt === undefined) return;
    void call('portal.tickets.markRead', { path: { id } })
      .then(() => queryClient.invalidateQueries({ queryKey: queryKeyOf('portal.tickets.list') }))
      .catch(() => undefined);
  }, [id, updatedAt, queryClient]);
}

export function TicketPage() {
  const t = useT(words);
  const format = useFormat();
  const id = usePage(pages.ticket).params.id;
  const query = useInfiniteQuery({ ...ticketQuery(id), refetchInterval: 20_000 });
  const ticket = query.data?.pages[0];
  useMarkRead(id, ticket?.updatedAt);
  const close = useAct({
    act: (_: true, idempotencyKey) => call('portal.tickets.close', { path: { id } }, { idempotencyKey }),
    done: t('ticket.closed'),
    refresh: [queryKeyOf('portal.tickets')],
  });
  if (!ticket) return null;
  // Pages come newest first, messages in a page oldest first: the thread is read downwards.
  const messages = (query.data?.pages ?? []).toReversed().flatMap((page) => page.messages);
  return (
    <Page width="narrow">
      <PageHeader
        title={ticket.subject}
        crumbs={[{ label: t('nav.tickets'), href: portal.tickets() }, { label: ticket.number }]}
        meta={
          <>
            <PublicTicketStatus state={ticket.state} look="tint" />
            <Id value={ticket.number} copy />
            <span>{t('ticket.opened', { date: format.dateTime(ticket.createdAt) })}</span>
          </>
        }
        actions={
          ticket.can.close ? (
            <Button loading={close.busy} onClick={() => close.run(true)}>
              {t('ticket.close')}
            </Button>
          ) : null
        }
      />
      <div className="grid gap-(--gap)">
        {query.hasNextPage ? (
          <div className="text-center">
            <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('ticket.older')}
            </Button>
          </div>
        ) : null}
        <CustomerThread
          messages={messages}
          attachmentHref={(fileId) => `/api/portal/tickets/${id}/attachments/${fileId}`}
        />
        {ticket.can.reply ? (
          <TicketReply ticketId={id} done={ticket.state === 'done'} />
        ) : (
          <Callout tone="info">{t('ticket.readOnly')}</Callout>
        )}
      </div>
    </Page>
  );
}
