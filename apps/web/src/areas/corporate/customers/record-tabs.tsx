import { useQuery } from '@tanstack/react-query';
import { InvoiceStatus } from '#features/status/invoice-status.tsx';
import { OrderStatus } from '#features/status/order-status.tsx';
import { PaymentStatus } from '#features/status/payment-status.tsx';
import { QuoteStatus } from '#features/status/quote-status.tsx';
import { ServiceStatus } from '#features/status/service-status.tsx';
import { TicketStatus } from '#features/status/ticket-status.tsx';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { Id } from '#ui/id.tsx';
import { call } from '../../staff-call.ts';
import { Ago } from '../../ago.tsx';
import { Amount, Day } from '../shared/columns.tsx';
import { RecordList } from '../shared/record-list.tsx';
import { customerKeys } from './customer-queries.ts';

const LIMIT = 15;
const of = (id: string) => ({ customerId: id, limit: LIMIT });
const only = (id: string) => `?customerId=${encodeURIComponent(id)}`;

export function CustomerTickets({ id }: { id: string }) {
  const t = useT('corporate');
  const query = useQuery({
    queryKey: [...customerKeys.one(id), 'tickets'],
    queryFn: ({ signal }) => call('corporate.tickets.list', { query: of(id) }, { signal }),
  });
  return (
    <RecordList
      label={t('nav.tickets')}
      query={query}
      seed="tickets"
      empty={t('customers.noTickets')}
      all={corporate.tickets() + only(id)}
      row={(ticket) => ({
        id: ticket.id,
        href: corporate.ticket(ticket.id),
        title: (
          <>
            <Id value={ticket.number} /> <bdi>{ticket.subject}</bdi>
          </>
        ),
        status: <TicketStatus state={ticket.state} />,
        end: <Ago value={ticket.updatedAt} />,
      })}
    />
  );
}

export function CustomerQuotes({ id }: { id: string }) {
  const t = useT('corporate');
  const query = useQuery({
    queryKey: [...customerKeys.one(id), 'quotes'],
    queryFn: ({ signal }) => call('corporate.quotes.list', { query: of(id) }, { signal }),
  });
  return (
    <RecordList
      label={t('nav.quotes')}
      query={query}
      seed="quotes"
      empty={t('customers.noQuotes')}
      all={corporate.quotes() + only(id)}
      row={(quote) => ({
        id: quote.id,
        href: corporate.quote(quote.id),
        title: quote.number ? <Id value={quote.number} /> : t('quotes.draft'),
        status: <QuoteStatus state={quote.state} />,
        end: <Amount amount={quote.ttc} currency={quote.currency} />,
      })}
    />
  );
}

export function CustomerOrders({ id }: { id: string }) {
  const t = useT('corporate');
  const query = useQuery({
    queryKey: [...customerKeys.one(id), 'orders'],
    queryFn: ({ signal }) => call('corporate.orders.list', { query: of(id) }, { signal }),
  });
  return (
    <RecordList
      label={t('nav.orders')}
      query={query}
      seed="orders"
      empty={t('customers.noOrders')}
      all={corporate.orders() + only(id)}
      row={(order) => ({
        id: order.id,
        href: corporate.order(order.id),
        title: <Id value={order.number} />,
        status: <OrderStatus state={order.state} />,
        end: <Amount amount={order.ttc} currency={order.currency} />,
      })}
    />
  );
}

export function CustomerServices({ id }: { id: string }) {
  const t = useT('corporate');
  const query = useQuery({
    queryKey: [...customerKeys.one(id), 'services'],
    queryFn: ({ signal }) => call('corporate.services.list', { query: of(id) }, { signal }),
  });
  return (
    <RecordList
      label={t('nav.services')}
      query={query}
      seed="services"
      empty={t('customers.noServices')}
      all={corporate.services() + only(id)}
      row={(service) => ({
        id: service.id,
        href: corporate.service(service.id),
        title: <bdi>{service.designation}</bdi>,
        status: <ServiceStatus state={service.state} />,
        end: <Day value={service.nextRenewalOn} />,
      })}
    />
  );
}

export function CustomerInvoices({ id }: { id: string }) {
  const t = useT('corporate');
  const query = useQuery({
    queryKey: [...customerKeys.one(id), 'invoices'],
    queryFn: ({ signal }) => call('corporate.invoices.list', { query: of(id) }, { signal }),
  });
  return (
    <RecordList
      label={t('nav.invoices')}
      query={query}
      seed="invoices"
      empty={t('customers.noInvoices')}
      all={corporate.invoices() + only(id)}
      row={(invoice) => ({
        id: invoice.id,
        href: corporate.invoice(invoice.id),
        title: invoice.number ? <Id value={invoice.number} /> : t('invoices.draft'),
        status: invoice.paymentState ? (
          <PaymentStatus state={invoice.paymentState} />
        ) : (
          <InvoiceStatus state={invoice.state} />
        ),
        end: <Amount amount={invoice.ttc} currency={invoice.currency} />,
      })}
    />
  );
}
