import type { PaymentState } from '@cm/api-client/schema';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { amount, cell, code, day } from '@cm/web-kit/portal/list-columns.tsx';
import { ListPage } from '@cm/web-kit/portal/list-page.tsx';
import { useList } from '@cm/web-kit/portal/queries.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { BalanceTiles } from './balance-tiles.tsx';
import { BillingTabs } from './billing-tabs.tsx';
import { portal } from '../../paths.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

const STATES = ['unpaid', 'overdue', 'partially_paid', 'paid'] as const satisfies readonly PaymentState[];

export function InvoicesPage() {
  const t = useT(words);
  const states = useT(billingWords);
  const list = useList('portal.invoices.list', {
    always: { sort: '-issuedOn' },
    filters: {
      paymentState: { label: t('column.state'), values: STATES, word: (value) => states(`payment.${value}`) },
    },
  });
  return (
    <ListPage<Item<'portal.invoices.list'>>
      title={t('nav.invoices')}
      list={list}
      all={t('filter.allFeminine')}
      rowHref={(row) => portal.invoice(row.id)}
      empty={{ seed: 'invoices', title: t('invoices.empty'), text: t('invoices.emptyText') }}
      before={
        <>
          <BillingTabs />
          <BalanceTiles />
        </>
      }
      columns={[
        code('number', t('column.number'), (row) => row.number, { place: 'title' }),
        day('issued', t('invoices.issued'), (row) => row.issuedOn),
        day('due', t('invoices.due'), (row) => row.dueOn, { place: 'note', named: true }),
        cell('state', t('column.state'), (row) => row.paymentState && <PaymentStatus state={row.paymentState} />, {
          place: 'state',
        }),
        amount('ttc', t('column.ttc'), (row) => row.ttc, { place: 'end', strong: true }),
        amount('balance', t('invoices.balance'), (row) => row.balance),
      ]}
    />
  );
}
