import { useQuery } from '@tanstack/react-query';
import FileDown from 'lucide-react/icons/file-down';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { DocumentTotals } from '@cm/catalogue/web/corporate/public.ts';
import { LinesTable } from '@cm/catalogue/web/corporate/public.ts';
import { Amount, Day } from '@cm/web-kit/staff/columns.tsx';
import { CustomerCard } from '@cm/customers/web/corporate/public.ts';
import { RecordCards } from '@cm/web-kit/staff/record-cards.tsx';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { InvoiceMentions } from './invoice-mentions.tsx';
import { creditNotesOf, type Invoice, paymentsOf } from './invoice-queries.ts';
import { corporate as salesCorporate } from '@cm/sales/paths';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

/** An issued invoice, what was paid and credited on it. */
export function InvoiceView({ invoice }: { invoice: Invoice }) {
  const t = useT(words);
  return (
    <DetailLayout
      aside={
        <>
          <InvoiceBalance invoice={invoice} />
          <CustomerCard id={invoice.customerId} />
          <InvoicePayments invoice={invoice} />
          <InvoiceCredits invoice={invoice} />
          <RecordCards record={{ type: 'invoice', id: invoice.id }} />
          <InvoiceMentions invoice={invoice} />
        </>
      }
    >
      <Card title={t('lines.title')} flush>
        <LinesTable label={t('lines.title')} currency={invoice.currency} lines={invoice.lines} />
        <div className="grid gap-3 p-(--card-pad)">
          <DocumentTotals
            currency={invoice.currency}
            discount={invoice.lines.reduce((sum, line) => sum + line.discount, 0)}
            ht={invoice.ht}
            groups={invoice.taxGroups}
            more={invoice.stampDuty > 0 ? [{ label: t('totals.stamp'), amount: invoice.stampDuty }] : []}
            ttc={invoice.netPayable}
          />
          {invoice.amountInWords ? (
            <p dir="auto" className="text-sm text-ink-2">
              {invoice.amountInWords}
            </p>
          ) : null}
        </div>
      </Card>
      {invoice.notes ? (
        <Card title={t('quotes.notes')}>
          <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
            {invoice.notes}
          </p>
        </Card>
      ) : null}
    </DetailLayout>
  );
}

function InvoiceBalance({ invoice }: { invoice: Invoice }) {
  const t = useT(words);
  const states = useT(billingWords);
  const format = useFormat();
  const amount = (value: number, strong = false) => (
    <Amount amount={value} currency={invoice.currency} strong={strong} />
  );
  return (
    <Card title={t('invoices.situation')}>
      <KeyValue
        items={[
          { label: t('invoices.issuedOn'), value: invoice.issuedOn && format.date(invoice.issuedOn, 'long') },
          { label: t('invoices.dueOn'), value: invoice.dueOn && format.date(invoice.dueOn, 'long') },
          ...(invoice.paymentMode ? [{ label: t('invoices.mode'), value: states(`mode.${invoice.paymentMode}`) }] : []),
          ...(invoice.orderId && invoice.orderNumber
            ? [
                {
                  label: t('services.order'),
                  value: (
                    <Link
                      href={salesCorporate.order(invoice.orderId)}
                      className="rounded-sm text-accent-text hover:underline"
                    >
                      <Id value={invoice.orderNumber} />
                    </Link>
                  ),
                },
              ]
            : []),
          { label: t('invoices.paid'), value: amount(invoice.paid) },
          ...(invoice.credited > 0 ? [{ label: t('invoices.creditedAmount'), value: amount(invoice.credited) }] : []),
          { label: t('invoices.balance'), value: amount(invoice.balance, true) },
        ]}
      />
      {invoice.balance > 0 && invoice.stampDuty === 0 && invoice.cash.stampDuty > 0 ? (
        <p className="mt-2 text-sm text-ink-2">
          {t('invoices.inCash')} <Amount amount={invoice.cash.netPayable} currency={invoice.currency} />
        </p>
      ) : null}
    </Card>
  );
}

function InvoicePayments({ invoice }: { invoice: Invoice }) {
  const t = useT(words);
  const states = useT(billingWords);
  const { data } = useQuery(paymentsOf(invoice.customerId));
  const paid = (data?.items ?? []).flatMap((payment) =>
    payment.allocations.filter(({ invoiceId }) => invoiceId === invoice.id).map(({ amount }) => ({ payment, amount })),
  );
  if (paid.length === 0) return null;
  return (
    <Card title={t('payments.title')}>
      <ul className="grid gap-2.5">
        {paid.map(({ payment, amount }) => (
          <li key={payment.id} className="grid grid-cols-[1fr_auto] gap-x-3">
            <Id value={payment.number} />
            <Amount amount={amount} currency={payment.currency} />
            <span className="text-sm text-ink-2">{states(`mode.${payment.mode}`)}</span>
            <span className="text-end text-sm text-ink-2">
              <Day value={payment.receivedOn} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function InvoiceCredits({ invoice }: { invoice: Invoice }) {
  const t = useT(words);
  const { data } = useQuery(creditNotesOf(invoice.id));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('credit.title')}>
      <ul className="grid gap-3">
        {data.items.map((note) => (
          <li key={note.id} className="grid gap-1">
            <span className="flex items-baseline justify-between gap-3">
              <Id value={note.number} />
              <Amount amount={note.ttc} currency={note.currency} />
            </span>
            <span dir="auto" className="text-sm text-ink-2">
              {note.reason}
            </span>
            <Button asChild size="sm" className="justify-self-start">
              <a href={`/api/corporate/credit-notes/${encodeURIComponent(note.id)}/pdf`} download>
                <FileDown aria-hidden="true" />
                {t('pdf')}
              </a>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
