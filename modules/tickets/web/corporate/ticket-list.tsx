import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import ArrowDownWide from 'lucide-react/icons/arrow-down-wide-narrow';
import Plus from 'lucide-react/icons/plus';
import { useRef } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { FilterBar } from '@cm/web-kit/table/filter-bar.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { useRowKeys } from '@cm/web-kit/table/row-keys.ts';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuChoice } from '@cm/ui/dropdown-menu.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { colleaguesQuery } from '@cm/identity/web/corporate/public.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import {
  CHANNELS,
  PRIORITIES,
  TICKET_FILTERS,
  TICKET_SORTS,
  TICKET_STATES,
  ticketOptionsQuery,
  ticketsQuery,
} from './ticket-queries.ts';
import { TicketRow, useTicketHref } from './ticket-row.tsx';
import { TicketViewSelect, TicketViewTitle } from './ticket-views.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as ticketsWords } from '../words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

const SKELETONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function useTicketFilters() {
  const t = useT(words);
  const states = useT(ticketsWords);
  const name = useLocalised();
  const options = useQuery(ticketOptionsQuery).data;
  const colleagues = useQuery(colleaguesQuery).data?.items ?? [];
  return [
    {
      name: 'state',
      label: t('col.state'),
      options: TICKET_STATES.map((value) => ({ value, label: states(`ticket.${value}`) })),
    },
    {
      name: 'assignee',
      label: t('tickets.assignee'),
      single: true,
      options: [
        { value: 'me', label: t('actor.me') },
        { value: 'none', label: t('tickets.nobody') },
        ...colleagues.map(({ id, name: label }) => ({ value: id, label })),
      ],
    },
    {
      name: 'priority',
      label: states('priority.label'),
      single: true,
      options: PRIORITIES.map((value) => ({ value, label: states(`priority.${value}`) })),
    },
    {
      name: 'groupId',
      label: t('tickets.group'),
      single: true,
      options: (options?.groups ?? [])
        .filter(({ reached }) => reached)
        .map((group) => ({ value: group.id, label: group.name })),
    },
    {
      name: 'categoryId',
      label: t('tickets.category'),
      single: true,
      options: (options?.categories ?? []).map((category) => ({ value: category.id, label: name(category.name) })),
    },
    {
      name: 'channel',
      label: t('tickets.channel'),
      single: true,
      options: CHANNELS.map((value) => ({ value, label: states(`channel.${value}`) })),
    },
  ].filter((filter) => filter.options.length > 0);
}

/** The list of the desk: `j` and `k` walk it, the address holds what it shows. */
export function TicketList({ currentId }: { currentId: string | undefined }) {
  const t = useT(words);
  const common = useT(kitWords);
  const go = useGo();
  const hrefOf = useTicketHref();
  const mayOpen = usePermission('tickets.reply');
  const control = useListState(TICKET_FILTERS);
  const tickets = useInfiniteQuery(ticketsQuery(control.state));
  const filters = useTicketFilters();
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list, { open: (id) => go(hrefOf(id)) });
  // The page is about the ticket once one is open.
  const Heading = currentId === undefined ? 'h1' : 'h2';
  const items = tickets.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <div className="flex min-h-full flex-col">
      <div className="sticky top-0 z-10 border-b border-line bg-surface">
        <div className="flex items-center gap-1 px-(--card-pad) pt-2.5">
          <Heading className="sr-only">{t('nav.tickets')}</Heading>
          <TicketViewTitle />
          <div className="min-w-0 flex-1 pe-1 lg:hidden">
            <TicketViewSelect />
          </div>
          <Menu
            trigger={
              <Button variant="ghost" size="icon" aria-label={t('sort.label')}>
                <ArrowDownWide aria-hidden="true" />
              </Button>
            }
          >
            <MenuChoice
              label={t('sort.label')}
              value={control.state.sort || '-updated'}
              options={TICKET_SORTS.map((value) => ({ value, label: t(`tickets.sort.${value}`) }))}
              onChange={control.setSort}
            />
          </Menu>
          {mayOpen ? (
            <IconButton label={t('tickets.new')} variant="primary" onClick={() => go(corporate.newTicket())}>
              <Plus aria-hidden="true" />
            </IconButton>
          ) : null}
        </div>
        <FilterBar control={control} filters={filters} searchable />
      </div>
      {tickets.error && items.length === 0 ? (
        <ErrorState error={tickets.error} onRetry={() => void tickets.refetch()} retrying={tickets.isFetching} />
      ) : tickets.isPending ? (
        <output aria-label={common('app.loading')} className="grid">
          {SKELETONS.map((key) => (
            <div key={key} className="grid gap-2 border-b border-line px-(--card-pad) py-3">
              <Skeleton className="w-4/5" />
              <Skeleton className="w-1/2" />
            </div>
          ))}
        </output>
      ) : items.length === 0 && !tickets.hasNextPage ? (
        <EmptyState
          seed={control.isFiltered ? 'filtered' : 'tickets'}
          compact
          title={control.isFiltered ? t('tickets.emptyFiltered') : t('tickets.empty')}
          action={
            control.isFiltered ? (
              <Button asChild>
                <Link href={corporate.tickets()}>{t('tickets.view.all')}</Link>
              </Button>
            ) : null
          }
        >
          {control.isFiltered ? t('tickets.emptyFilteredText') : t('tickets.emptyText')}
        </EmptyState>
      ) : (
        <>
          <ul ref={list} aria-label={t('nav.tickets')} aria-busy={tickets.isFetching}>
            {items.map((ticket) => (
              <TicketRow key={ticket.id} ticket={ticket} current={ticket.id === currentId} />
            ))}
          </ul>
          {tickets.hasNextPage ? (
            <div className="p-3 text-center">
              <Button size="sm" loading={tickets.isFetchingNextPage} onClick={() => void tickets.fetchNextPage()}>
                {t('list.more')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </div>
  );
}
