import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { corporate } from '#kit/paths.ts';
import type { ShellRoute } from './shell-route.ts';
import { oneTicketQuery, ticketCountsQuery } from './tickets/ticket-queries.ts';

/** The desk is one page for the list and for a ticket, so that the list keeps its place from one to the next. */
export function ticketRoutes(shell: ShellRoute) {
  const desk = createRoute({
    getParentRoute: () => shell,
    id: 'desk',
    loader: ({ context }) => void context.queryClient.prefetchQuery(ticketCountsQuery),
    component: lazyRouteComponent(() => import('./tickets/tickets-desk.tsx'), 'TicketsDesk'),
  });
  return [
    desk.addChildren([
      createRoute({ getParentRoute: () => desk, path: corporate.tickets() }),
      createRoute({
        getParentRoute: () => desk,
        path: '/corporate/tickets/$id',
        loader: ({ context, params }) => void context.queryClient.prefetchQuery(oneTicketQuery(params.id)),
      }),
    ]),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.newTicket(),
      component: lazyRouteComponent(() => import('./tickets/new-ticket-page.tsx'), 'NewTicketPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.inboundMails(),
      component: lazyRouteComponent(() => import('./tickets/inbound-page.tsx'), 'InboundMailsPage'),
    }),
  ];
}
