import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { stringifySearch } from '@cm/web-kit/router/search.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { SplitPane } from '@cm/ui/split-pane.tsx';
import { ShellViews } from '@cm/web-kit/shell-context.tsx';
import { TicketContext } from './ticket-context.tsx';
import { TicketList } from './ticket-list.tsx';
import { TicketPane } from './ticket-pane.tsx';
import { oneTicketQuery } from './ticket-queries.ts';
import { TicketViews } from './ticket-views.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

/** The support desk: list, thread, context. The list keeps its place while tickets are opened one after the other. */
export function TicketsDesk() {
  const t = useT(words);
  const { params, search } = usePage(pages.ticket);
  // The list alone has no ticket in its address.
  const id = params.id || undefined;
  const back = `${corporate.tickets()}${stringifySearch(search)}`;
  return (
    <>
      <ShellViews>
        <TicketViews />
      </ShellViews>
      <SplitPane
        open={id !== undefined}
        backHref={back}
        listLabel={t('nav.tickets')}
        list={<TicketList currentId={id} />}
        detailLabel={t('tickets.thread')}
        detail={
          id === undefined ? (
            <div className="grid h-full place-items-center">
              <EmptyState seed="ticket-none" title={t('tickets.chooseTitle')}>
                {t('tickets.chooseText')}
              </EmptyState>
            </div>
          ) : (
            <TicketPane key={id} id={id} />
          )
        }
        {...(id === undefined ? {} : { context: <ContextOf key={id} id={id} />, contextLabel: t('tickets.context') })}
      />
    </>
  );
}

function ContextOf({ id }: { id: string }) {
  const { data } = useQuery(oneTicketQuery(id));
  return data ? <TicketContext ticket={data} /> : null;
}
