import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { oneTicketQuery, ticketCountsQuery } from './corporate/ticket-queries.ts';
import MessageSquare from 'lucide-react/icons/message-square';
import MessageSquarePlus from 'lucide-react/icons/message-square-plus';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';
import { customerActs, customerFigures, customerTabs } from '@cm/customers/web/public.ts';
import { part } from '@cm/web-kit/area/slot.ts';
import { lazy } from 'react';
import { withQuery } from '@cm/paths';

const CustomerTickets = lazy(async () => ({
  default: (await import('./corporate/customer-tickets.tsx')).CustomerTickets,
}));

const OpenTickets = lazy(async () => ({ default: (await import('./corporate/customer-figures.tsx')).OpenTickets }));

export const corporateEntry: AreaEntry = {
  module: 'tickets',
  words,
  pages: [
    {
      path: corporate.tickets.pattern,
      load: ({ queryClient }) => void queryClient.prefetchQuery(ticketCountsQuery),
      component: async () => (await import('./corporate/tickets-desk.tsx')).TicketsDesk,
      // One page for the list and for a ticket, so that the list keeps its place from one to the next.
      pages: [
        page(pages.tickets, {}),
        page(pages.ticket, {
          load: ({ queryClient }, { params }) => void queryClient.prefetchQuery(oneTicketQuery(params.id)),
        }),
      ],
    },
    page(pages.newTicket, { component: async () => (await import('./corporate/new-ticket-page.tsx')).NewTicketPage }),
    page(pages.inboundMails, {
      component: async () => (await import('./corporate/inbound-page.tsx')).InboundMailsPage,
    }),
  ],
  navigation: [
    {
      key: 'tickets',
      label: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' },
      href: corporate.tickets(),
      icon: MessageSquare,
      go: 't',
      permission: 'tickets.read',
      order: 20,
    },
  ],
  commands: [
    {
      id: 'new-ticket',
      label: { fr: 'Nouveau ticket', ar: 'تذكرة جديدة', en: 'New ticket' },
      href: corporate.newTicket(),
      icon: MessageSquarePlus,
      permission: 'tickets.reply',
      order: 10,
    },
  ],
  records: [
    {
      type: 'ticket',
      heading: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' },
      icon: MessageSquare,
      href: ({ id }) => corporate.ticket(id),
    },
  ],
  parts: [
    part(customerFigures, 40, { key: 'tickets', permission: 'tickets.read', component: OpenTickets }),
    part(customerTabs, 30, {
      key: 'tickets',
      label: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' },
      permission: 'tickets.read',
      count: 'tickets',
      component: CustomerTickets,
    }),
    part(customerActs, 10, {
      key: 'new-ticket',
      label: { fr: 'Nouveau ticket', ar: 'تذكرة جديدة', en: 'New ticket' },
      permission: 'tickets.reply',
      href: (customer) => withQuery(corporate.newTicket(), { customer }),
    }),
  ],
};
