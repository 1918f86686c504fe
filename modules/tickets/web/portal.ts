import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { ticketQuery } from './portal/queries.ts';
import MessageSquare from 'lucide-react/icons/message-square';
import MessageSquarePlus from 'lucide-react/icons/message-square-plus';
import { portal } from '../paths.ts';
import { pages } from './portal/pages.ts';
import { words } from './portal/words.ts';

export const portalEntry: AreaEntry = {
  module: 'tickets',
  words,
  pages: [
    page(pages.tickets, {
      permission: 'portal.tickets',
      component: async () => (await import('./portal/tickets-page.tsx')).TicketsPage,
    }),
    page(pages.newTicket, {
      permission: 'portal.tickets',
      component: async () => (await import('./portal/new-ticket-page.tsx')).NewTicketPage,
    }),
    page(pages.ticket, {
      permission: 'portal.tickets',
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureInfiniteQueryData(ticketQuery(params.id)),
      component: async () => (await import('./portal/ticket-page.tsx')).TicketPage,
    }),
  ],
  navigation: [
    {
      key: 'tickets',
      label: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' },
      href: portal.tickets(),
      icon: MessageSquare,
      go: 't',
      permission: 'portal.tickets',
      order: 30,
    },
  ],
  commands: [
    {
      id: 'new-ticket',
      label: { fr: 'Ouvrir un ticket', ar: 'فتح تذكرة', en: 'Open a ticket' },
      href: portal.newTicket(),
      icon: MessageSquarePlus,
      permission: 'portal.tickets',
      order: 10,
    },
  ],
  records: [
    {
      type: 'ticket',
      heading: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' },
      icon: MessageSquare,
      href: ({ id }) => portal.ticket(id),
    },
  ],
};
