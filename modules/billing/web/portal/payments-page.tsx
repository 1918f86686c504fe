import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { cell, day } from '@cm/web-kit/portal/list-columns.tsx';
import { ListPage } from '@cm/web-kit/portal/list-page.tsx';
import { useList } from '@cm/web-kit/portal/queries.ts';
import { BalanceTiles } from './balance-tiles.tsx';
import { BillingTabs } from './billing-tabs.tsx';
import { CreditNotes } from './credit-notes.tsx';
import { type Payment, PaymentAllocations } from './payment-allocations.tsx';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

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
        cell('allocations', t('payments.for'), (row) => <PaymentAllocations payment={row} />),
        cell('amount', t('payments.amount'), amountOf, { align: 'end', place: 'end' }),
      ]}
    />
  );
}
