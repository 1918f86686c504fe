import { pageAt } from '@cm/web-kit/area/page.ts';
import { z } from '@cm/web-kit/schema.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  tickets: pageAt(corporate.tickets),
  ticket: pageAt(corporate.ticket),
  newTicket: pageAt(corporate.newTicket, z.object({ customer: z.string() })),
  inboundMails: pageAt(corporate.inboundMails),
} as const;
