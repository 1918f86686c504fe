import { useQuery } from '@tanstack/react-query';
import { InvoiceStatus } from '#features/status/invoice-status.tsx';
import { PaymentStatus } from '#features/status/payment-status.tsx';
import { ServiceStatus } from '#features/status/service-status.tsx';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { usePermission } from '#kit/session.ts';
import { Card } from '#ui/card.tsx';
import { Id } from '#ui/id.tsx';
import { Link } from '#ui/link.tsx';
import { call } from '../../staff-call.ts';
import { invoiceKeys } from '../invoices/invoice-queries.ts';
import { serviceKeys } from '../services/service-queries.ts';
import { useNow } from '../../use-now.ts';
import type { Order } from './order-queries.ts';

const LIMIT = 100;
const ASK_AGAIN_MS = 2000;
/** The services and the invoice are made by jobs: after that long there is nothing more to come. */
const FRESH_MS = 60_000;

/** What the delivery made: the services that began and the invoice to issue. */
export function OrderOutcome({ order }: { order: Order }) {
  const t = useT('corporate');
  const now = useNow();
  const readsServices = usePermission('services.read');
  const readsInvoices = usePermission('invoices.read');
  const delivered = order.state === 'delivered';
  const { id, customerId } = order;
  const fresh = now.getTime() - Date.parse(order.updatedAt) < FRESH_MS;
  const query = { customerId, limit: LIMIT };
  const again = (found: boolean): number | false => (fresh && !found ? ASK_AGAIN_MS : false);
  const services = useQuery({
    queryKey: [...serviceKeys.list, 'of-order', id],
    queryFn: async ({ signal }) =>
      (await call('corporate.services.list', { query }, { signal })).items.filter(({ orderId }) => orderId === id),
    enabled: delivered && readsServices,
    refetchInterval: ({ state }) => again((state.data?.length ?? 0) > 0),
  });
  const invoices = useQuery({
    queryKey: [...invoiceKeys.list, 'of-order', id],
    queryFn: async ({ signal }) =>
      (await call('corporate.invoices.list', { query }, { signal })).items.filter(({ orderId }) => orderId === id),
    enabled: delivered && readsInvoices,
    refetchInterval: ({ state }) => again((state.data?.length ?? 0) > 0),
  });
  const rows = [
    ...(services.data ?? []).map((service) => ({
      id: service.id,
      href: corporate.service(service.id),
      name: <bdi>{service.designation}</bdi>,
      status: <ServiceStatus state={service.state} />,
    })),
    ...(invoices.data ?? []).map((invoice) => ({
      id: invoice.id,
      href: corporate.invoice(invoice.id),
      name: invoice.number ? <Id value={invoice.number} /> : t('invoices.draft'),
      status: invoice.paymentState ? (
        <PaymentStatus state={invoice.paymentState} />
      ) : (
        <InvoiceStatus state={invoice.state} />
      ),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <Card title={t('orders.outcome')}>
      <ul aria-label={t('orders.outcome')} className="grid gap-2">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-2">
            <Link href={row.href} className="rounded-sm text-accent-text hover:underline">
              {row.name}
            </Link>
            {row.status}
          </li>
        ))}
      </ul>
    </Card>
  );
}
