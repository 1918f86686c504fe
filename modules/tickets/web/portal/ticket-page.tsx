import { CloseTicket } from './close-ticket.tsx';
import { ticketQuery } from './queries.ts';
import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useMarkRead } from './use-mark-read.ts';
import { CustomerThread } from './customer-thread.tsx';
import { PublicTicketStatus } from '../shared/public-ticket-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Id } from '@cm/ui/id.tsx';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';
import { TicketReply } from './ticket-reply.tsx';
import { portal } from '../../paths.ts';
import { words } from './words.ts';

/** A ticket as its customer reads it, with what may be answered. */
export function TicketPage() {
  const t = useT(words);
  const format = useFormat();
  const id = usePage(pages.ticket).params.id;
  const query = useSuspenseInfiniteQuery(ticketQuery(id));
  const ticket = query.data.pages[0];
  useMarkRead(id, ticket?.updatedAt);
  if (!ticket) return null;
  // Pages come newest first, messages in a page oldest first: the thread is read downwards.
  const messages = query.data.pages.toReversed().flatMap((page) => page.messages);
  return (
    <RecordPage
      width="narrow"
      list={{ label: t('nav.tickets'), href: portal.tickets() }}
      name={ticket.number}
      title={ticket.subject}
      meta={
        <>
          <PublicTicketStatus state={ticket.state} look="tint" />
          <Id value={ticket.number} copy />
          <span>{t('ticket.opened', { date: format.dateTime(ticket.createdAt) })}</span>
        </>
      }
      actions={ticket.can.close ? <CloseTicket id={id} /> : null}
    >
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
    </RecordPage>
  );
}
