import { path } from '@cm/paths';

/** The addresses of this module’s pages, by area: screens and mails link through these and never write one by hand. */
export const portal = {
  tickets: path('/tickets'),
  ticket: path('/tickets/$id'),
  newTicket: path('/tickets/new'),
} as const;

export const corporate = {
  tickets: path('/corporate/tickets'),
  ticket: path('/corporate/tickets/$id'),
  newTicket: path('/corporate/tickets/new'),
  inboundMails: path('/corporate/tickets/quarantine'),
} as const;
