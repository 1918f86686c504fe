import { Id } from '@cm/ui/id.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { OutcomeRow } from '@cm/web-kit/staff/outcome-row.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { useQuery } from '@tanstack/react-query';
import { corporate } from '../../paths.ts';
import { InvoiceStatus } from '../shared/invoice-status.tsx';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { words } from './words.ts';

const LIMIT = 100;
const ASK_AGAIN_MS = 2000;

interface OrderInvoicesProps {
  readonly orderId: string;
  readonly customerId: string;
  /** Jobs may still be making them: ask again until there are some. */
  readonly fresh: boolean;
}

/** The invoices that an order made. */
export function OrderInvoices({ orderId, customerId, fresh }: OrderInvoicesProps) {
  const t = useT(words);
  const { data = [] } = useQuery({
    ...recordQuery('corporate.invoices.list', { query: { customerId, limit: LIMIT } }),
    select: ({ items }) => items.filter((one) => one.orderId === orderId),
    refetchInterval: ({ state }) =>
      fresh && !state.data?.items.some((one) => one.orderId === orderId) ? ASK_AGAIN_MS : false,
  });
  return data.map((invoice) => (
    <OutcomeRow
      key={invoice.id}
      href={corporate.invoice(invoice.id)}
      name={invoice.number ? <Id value={invoice.number} /> : t('invoices.draft')}
      status={
        invoice.paymentState ? <PaymentStatus state={invoice.paymentState} /> : <InvoiceStatus state={invoice.state} />
      }
    />
  ));
}
