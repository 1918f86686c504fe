import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { TicketStatus } from '../shared/ticket-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { Composer } from './composer.tsx';
import { TicketActs } from './ticket-acts.tsx';
import { PriorityBadge } from './ticket-row.tsx';
import { oneTicketQuery } from './ticket-queries.ts';
import { TicketThread } from './ticket-thread.tsx';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { words as ticketsWords } from '../words.ts';

/** One ticket: what it is, what was said, what to answer. */
export function TicketPane({ id }: { id: string }) {
  const t = useT(words);
  const common = useT(kitWords);
  const states = useT(ticketsWords);
  const { data: ticket, error, isFetching, refetch } = useQuery(oneTicketQuery(id));
  useReading(id, ticket?.messages.at(-1)?.id);
  if (!ticket && error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!ticket) {
    return (
      <output aria-label={common('app.loading')} className="mx-auto grid w-full max-w-3xl gap-4 p-5">
        <Skeleton className="h-7 w-3/4" />
        <Skeleton className="w-1/3" />
        <Skeleton className="h-32" />
        <Skeleton className="h-24 w-4/5" />
      </output>
    );
  }
  return (
    <div className="flex flex-[1_0_auto] flex-col">
      <header className="grid gap-2 border-b border-line bg-surface px-4 py-3 md:px-5">
        <h1 dir="auto" className="page-start text-md font-semibold wrap-anywhere">
          {ticket.subject}
        </h1>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-2">
          <Id value={ticket.number} copy />
          <TicketStatus state={ticket.state} look="tint" />
          <PriorityBadge priority={ticket.priority} />
          <span>{t('tickets.by', { channel: states(`channel.${ticket.channel}`) })}</span>
        </div>
        <TicketActs ticket={ticket} />
      </header>
      <TicketThread ticket={ticket} />
      {ticket.can.reply || ticket.can.note ? <Composer ticket={ticket} /> : null}
    </div>
  );
}

/** Tells the server that everything up to the newest message was seen; a lost call only leaves a dot in the list. */
function useReading(id: string, newest: string | undefined): void {
  const queryClient = useQueryClient();
  const read = useEffectEvent(async () => {
    try {
      await call('corporate.tickets.markRead', { path: { id } });
      await queryClient.invalidateQueries({ queryKey: queryKeyOf('corporate.tickets.list') });
    } catch {
      return;
    }
  });
  useEffect(() => {
    if (newest !== undefined) void read();
  }, [newest]);
}
