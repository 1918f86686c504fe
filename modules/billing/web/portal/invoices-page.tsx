import type { PaymentState } from '@cm/api-client/schema';
import { useQuery } from '@tanstack/react-query';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { cn } from '@cm/ui/class-names.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { type RecordColumn, RecordList } from '@cm/web-kit/portal/record-list.tsx';
import { chosenState, pageOf, StateChips } from '@cm/web-kit/portal/state-chips.tsx';
import { BillingTabs } from './billing-tabs.tsx';
import { portal } from '../../paths.ts';
import { balanceQuery, invoicesQuery } from './queries.ts';
import type { Item } from '@cm/web-kit/table/list-filters.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

const STATES = ['unpaid', 'overdue', 'partially_paid', 'paid'] as const satisfies readonly PaymentState[];

export function InvoicesPage() {
  const t = useT(words);
  const states = useT(billingWords);
  const format = useFormat();
  const control = useListState(['paymentState']);
  const paymentState = chosenState(control, 'paymentState', STATES);
  const source = useQuery(
    invoicesQuery({ ...pageOf(control), sort: '-issuedOn', ...(paymentState ? { paymentState } : {}) }),
  );
  const columns: RecordColumn<Item<'portal.invoices.list'>>[] = [
    {
      id: 'number',
      header: t('column.number'),
      place: 'title',
      cell: (invoice) => <Id value={invoice.number ?? ''} />,
    },
    {
      id: 'issued',
      header: t('invoices.issued'),
      cell: (invoice) => (invoice.issuedOn ? format.date(invoice.issuedOn) : '—'),
    },
    {
      id: 'due',
      header: t('invoices.due'),
      place: 'note',
      named: true,
      cell: (invoice) => (invoice.dueOn ? format.date(invoice.dueOn) : '—'),
    },
    {
      id: 'state',
      header: t('column.state'),
      place: 'state',
      cell: (invoice) => (invoice.paymentState ? <PaymentStatus state={invoice.paymentState} /> : null),
    },
    {
      id: 'ttc',
      header: t('column.ttc'),
      align: 'end',
      place: 'end',
      cell: (invoice) => <Money value={{ amount: invoice.ttc, currency: invoice.currency }} strong />,
    },
    {
      id: 'balance',
      header: t('invoices.balance'),
      align: 'end',
      cell: (invoice) => <Money value={{ amount: invoice.balance, currency: invoice.currency }} />,
    },
  ];
  return (
    <Page>
      <PageHeader title={t('nav.invoices')} />
      <BillingTabs />
      <BalanceTiles />
      <RecordList
        label={t('nav.invoices')}
        columns={columns}
        source={source}
        control={control}
        rowId={(invoice) => invoice.id}
        rowHref={(invoice) => portal.invoice(invoice.id)}
        filters={
          <StateChips
            name="paymentState"
            label={t('column.state')}
            all={t('filter.allFeminine')}
            control={control}
            options={STATES.map((value) => ({ value, label: states(`payment.${value}`) }))}
          />
        }
        empty={
          <EmptyState seed="invoices" title={t('invoices.empty')}>
            {t('invoices.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}

/** What is owed, what of it is late, what stands to the customer's credit; each only when it is not zero. */
export function BalanceTiles() {
  const t = useT(words);
  const { data } = useQuery(balanceQuery());
  const tiles = (data?.balances ?? []).flatMap(({ currency, owed, overdue, credit }) => [
    { key: `owed-${currency}`, label: t('balance.owed'), amount: owed, currency, late: false },
    { key: `overdue-${currency}`, label: t('balance.overdue'), amount: overdue, currency, late: true },
    { key: `credit-${currency}`, label: t('balance.credit'), amount: credit, currency, late: false },
  ]);
  const shown = tiles.filter(({ amount }) => amount > 0);
  if (shown.length === 0) return null;
  return (
    <dl className="mb-(--gap) flex flex-wrap gap-x-16 gap-y-4 rounded-md border border-line bg-surface p-(--card-pad)">
      {shown.map(({ key, label, amount, currency, late }) => (
        <div key={key} className="grid gap-1">
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd className={cn('text-xl', late && 'text-bad-text')}>
            <Money value={{ amount, currency }} strong />
          </dd>
        </div>
      ))}
    </dl>
  );
}
