import { useQuery } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { type RecordColumn, RecordList } from '@cm/web-kit/portal/record-list.tsx';
import { pageOf } from '@cm/web-kit/portal/state-chips.tsx';
import { BillingTabs } from './billing-tabs.tsx';
import { BalanceTiles } from './invoices-page.tsx';
import { portal } from '../../paths.ts';
import { creditNotesQuery, paymentsQuery } from './queries.ts';
import type { Item } from '@cm/web-kit/table/list-filters.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

type Payment = Item<'portal.payments.list'>;

export function PaymentsPage() {
  const t = useT(words);
  const states = useT(billingWords);
  const format = useFormat();
  const control = useListState([]);
  const source = useQuery(paymentsQuery(pageOf(control)));
  const columns: RecordColumn<Payment>[] = [
    {
      id: 'number',
      header: t('payments.receipt'),
      place: 'title',
      cell: (payment) => <Id value={payment.number} copy />,
    },
    {
      id: 'received',
      header: t('payments.received'),
      place: 'note',
      cell: (payment) => format.date(payment.receivedOn),
    },
    { id: 'mode', header: t('payments.mode'), place: 'state', cell: (payment) => states(`mode.${payment.mode}`) },
    { id: 'allocations', header: t('payments.for'), cell: (payment) => <Allocations payment={payment} /> },
    {
      id: 'amount',
      header: t('payments.amount'),
      align: 'end',
      place: 'end',
      cell: (payment) => <Money value={{ amount: payment.received, currency: payment.currency }} strong />,
    },
  ];
  return (
    <Page>
      <PageHeader title={t('nav.invoices')} />
      <BillingTabs />
      <BalanceTiles />
      <div className="grid gap-(--gap)">
        <RecordList
          label={t('payments.title')}
          columns={columns}
          source={source}
          control={control}
          rowId={(payment) => payment.id}
          empty={
            <EmptyState seed="payments" title={t('payments.empty')}>
              {t('payments.emptyText')}
            </EmptyState>
          }
        />
        <CreditNotes />
      </div>
    </Page>
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

function CreditNotes() {
  const t = useT(words);
  const format = useFormat();
  const { data } = useQuery(creditNotesQuery());
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('creditNotes.title')} flush>
      <ul className="border-t border-line">
        {data.items.map((note) => (
          <li
            key={note.id}
            className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line px-(--card-pad) py-3 last:border-b-0"
          >
            <Id value={note.number} />
            <span className="text-ink-2">{format.date(note.issuedOn)}</span>
            <bdi className="min-w-40 flex-1 text-ink-2">{note.reason}</bdi>
            <Money value={{ amount: note.ttc, currency: note.currency }} strong />
            <Button asChild variant="ghost" size="sm">
              <a href={`/api/portal/credit-notes/${note.id}/pdf`} download={`${note.number}.pdf`}>
                <Download aria-hidden="true" />
                {t('action.pdf')}
              </a>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
