import type { InvoiceState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { ExportAll } from '@cm/web-kit/staff/export-all.tsx';
import { amount, cell, day, name, numberOf } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { Balance, DueOn, State } from './invoice-cells.tsx';
import { INVOICE_SORTS, type ListedInvoice, PAYMENT_STATES } from './invoice-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

const STATES = ['draft', 'issued'] as const satisfies readonly InvoiceState[];

/** Invoices and drafts, by document and by payment. */
export function InvoicesPage() {
  const t = useT(words);
  const states = useT(billingWords);
  const customerId = useCustomerFilter();
  const list = useList('corporate.invoices.list', {
    sorts: INVOICE_SORTS,
    defaultSort: '-createdAt',
    filters: {
      paymentState: { label: t('invoices.payment'), values: PAYMENT_STATES, word: (one) => states(`payment.${one}`) },
      state: { label: t('invoices.document'), values: STATES, word: (one) => states(`invoice.${one}`) },
      customerId,
    },
  });
  return (
    <ListPage<ListedInvoice>
      id="invoices"
      title={t('nav.invoices')}
      list={list}
      actions={<PaymentLinks />}
      add={{ label: t('invoices.new'), href: corporate.newInvoice(), permission: 'invoices.manage' }}
      tools={<ExportAll of="invoices" />}
      rowName={(row) => row.number ?? t('invoices.draft')}
      rowHref={(row) => corporate.invoice(row.id)}
      empty={{ title: t('invoices.empty'), text: t('invoices.emptyText') }}
      columns={[
        numberOf(t('col.number'), () => t('invoices.draft')),
        name('customer', t('col.customer'), (row) => row.customerName),
        cell('state', t('col.state'), (row) => <State of={row} />),
        day('issuedOn', t('invoices.issuedOn'), (row) => row.issuedOn, { sort: 'issuedOn' }),
        cell('dueOn', t('invoices.dueOn'), (row) => <DueOn of={row} />, { wide: true, sort: 'dueOn' }),
        amount('ttc', t('totals.ttc'), (row) => row.ttc),
        cell('balance', t('invoices.balance'), (row) => <Balance of={row} />, { align: 'end', wide: true }),
      ]}
    />
  );
}

function PaymentLinks() {
  const t = useT(words);
  const records = usePermission('payments.record');
  return (
    <>
      <Button asChild>
        <Link href={corporate.payments()}>{t('payments.title')}</Link>
      </Button>
      {records ? (
        <Button asChild>
          <Link href={corporate.recordPayment()}>{t('payments.record')}</Link>
        </Button>
      ) : null}
    </>
  );
}
