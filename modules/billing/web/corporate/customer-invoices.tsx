import { useQuery } from '@tanstack/react-query';
import { InvoiceStatus } from '../shared/invoice-status.tsx';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { NewestRecords } from '@cm/web-kit/staff/newest-records.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const LIMIT = 15;
const of = (id: string) => ({ customerId: id, limit: LIMIT });
const only = (id: string) => `?customerId=${encodeURIComponent(id)}`;

export function CustomerInvoices({ id }: { id: string }) {
  const t = useT(words);
  const query = useQuery(recordQuery('corporate.invoices.list', { query: of(id) }));
  return (
    <NewestRecords
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
