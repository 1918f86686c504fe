import { TICKET_GLYPHS } from '../shared/ticket-status.tsx';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { stringifySearch } from '@cm/web-kit/router/search.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { StatusGlyph } from '@cm/ui/status-glyph.tsx';
import { Ago } from '@cm/web-kit/ago.tsx';
import type { ListedTicket } from './ticket-queries.ts';
import { corporate } from '../../paths.ts';
import { words as ticketsWords } from '../words.ts';
import { words } from './words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

/** The address of a ticket with the list it was found in, so that Back and the next one are where they were. */
export function useTicketHref(): (id: string) => string {
  const { search } = usePage(pages.tickets);
  return (id) => `${corporate.ticket(id)}${stringifySearch(search)}`;
}

const PRIORITY_TONE = { low: null, normal: null, high: 'warn', urgent: 'bad' } as const;

export function PriorityBadge({ priority }: { priority: ListedTicket['priority'] }) {
  const states = useT(ticketsWords);
  const tone = PRIORITY_TONE[priority];
  return tone === null ? null : <Badge tone={tone}>{states(`priority.${priority}`)}</Badge>;
}

/** One ticket of the list, three lines: what, who, where it stands. */
export function TicketRow({ ticket, current }: { ticket: ListedTicket; current: boolean }) {
  const t = useT(words);
  const states = useT(ticketsWords);
  const hrefOf = useTicketHref();
  // The open one is being read; its own answer does not make it news.
  const unread = ticket.unread && !current;
  return (
    <li data-row={ticket.id} className="border-b border-line data-[current]:bg-hover">
      <Link
        href={hrefOf(ticket.id)}
        aria-current={current ? 'true' : undefined}
        className="relative grid grid-cols-[minmax(0,1fr)] gap-0.5 px-(--card-pad) py-2.5 hover:bg-hover focus-visible:-outline-offset-2 aria-[current]:bg-accent-tint aria-[current]:before:absolute aria-[current]:before:inset-y-0 aria-[current]:before:start-0 aria-[current]:before:w-0.75 aria-[current]:before:bg-accent"
      >
        <span className="flex items-baseline gap-2">
          <span dir="auto" className={cn('page-start min-w-0 flex-1 truncate', unread && 'font-semibold')}>
            {ticket.subject}
          </span>
          {unread ? (
            <span className="size-2 shrink-0 self-center rounded-full bg-accent">
              <span className="sr-only">{t('tickets.unread')}</span>
            </span>
          ) : null}
          <PriorityBadge priority={ticket.priority} />
        </span>
        <span className="flex items-baseline justify-between gap-2 text-sm text-ink-2">
          <span dir="auto" className="page-start min-w-0 flex-1 truncate">
            {ticket.customer?.name || ticket.requester.name || ticket.requester.email}
          </span>
          <span className="shrink-0 text-xs">
            <Ago value={ticket.lastMessageAt} />
          </span>
        </span>
        <span className="flex items-center gap-2 text-xs text-ink-2">
          <StatusGlyph kind={TICKET_GLYPHS[ticket.state]} />
          <span className="truncate">{states(`ticket.${ticket.state}`)}</span>
          <span aria-hidden="true" className="text-ink-3">
            ·
          </span>
          <span dir="auto" className="page-start min-w-0 flex-1 truncate">
            {ticket.assignee?.name ?? t('tickets.nobody')}
          </span>
          <Id value={ticket.number} />
        </span>
      </Link>
    </li>
  );
}
