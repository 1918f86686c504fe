import { useQuery } from '@tanstack/react-query';
import { usePermission } from '@cm/web-kit/session.ts';
import { recentInvoicesQuery } from '@cm/billing/web/portal/public.ts';
import { waitingQuotesQuery } from '@cm/sales/web/portal/public.ts';
import { waitingTicketsQuery } from '@cm/tickets/web/portal/public.ts';

/** What waits behind each entry of the navigation; the same answers as the home page's, asked once. */
export function useWaitingCounts(): Readonly<Record<string, number>> {
  const tickets = useQuery({ ...waitingTicketsQuery(), enabled: usePermission('portal.tickets') });
  const quotes = useQuery({ ...waitingQuotesQuery(), enabled: usePermission('portal.orders') });
  const invoices = useQuery({ ...recentInvoicesQuery(), enabled: usePermission('portal.billing') });
  return {
    tickets: tickets.data?.items.length ?? 0,
    quotes: quotes.data?.items.length ?? 0,
    invoices: invoices.data?.items.filter(({ balance }) => balance > 0).length ?? 0,
  };
}
