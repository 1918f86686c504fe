import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { cell, day } from '@cm/web-kit/portal/list-columns.tsx';
import { ListPage } from '@cm/web-kit/portal/list-page.tsx';
import { useList } from '@cm/web-kit/portal/queries.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { BalanceTiles } from './balance-tiles.tsx';
import { BillingTabs } from './billing-tabs.tsx';
import { CreditNotes } from './credit-notes.tsx';
import { portal } from '../../paths.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

type Payment = Item<'portal.payments.list'>;

export function PaymentsPage() {
  const t = useT(words);
  const modes = useT(billingWords);
  const list = useList('portal.payments.list');
  const amountOf = (row: Payment) => <Money value={{ amount: row.received, currency: row.currency }} strong />;
  return (
    <ListPage<Payment>
      title={t('nav.invoices')}
      label={t('payments.title')}
      list={list}
      empty={{ seed: 'payments', title: t('payments.empty'), text: t('payments.emptyText') }}
      before={
        <>
          <BillingTabs />
          <BalanceTiles />
        </>
      }
      after={<CreditNotes />}
      columns={[
        cell('number', t('payments.receipt'), (row) => <Id value={row.number} copy />, { place: 'title' }),
        day('received', t('payments.received'), (row) => row.receivedOn, { place: 'note' }),
        cell('mode', t('payments.mode'), (row) => modes(`mode.${row.mode}`), { place: 'state' }),
        cell('allocations', t('payments.for'), (row) => <Allocations payment={row} />),
        cell('amount', t('payments.amount'), amountOf, { align: 'end', place: 'end' }),
      ]}
    />
  );
}

function Allocations({ payment }: { payment: Payment }) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {payment.allocations.map(({ invoiceId, number }) => (
        <Link
          key={invoiceId}
          href={portal.invoice(invoiceId)}
          className="hit rounded-sm text-accent-text underline-offset-4 hover:underline"
        >
          <Id value={number ?? ''} />
        </Link>
      ))}
    </span>
  );
}
