import type { Result } from '@cm/api-client/client';
import { LinesTable } from '@cm/catalogue/web/public.ts';
import { DocumentCard } from '@cm/catalogue/web/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { Id } from '@cm/ui/id.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { BuyerBlock } from '@cm/sales/web/portal/public.ts';
import { portal as salesPortal } from '@cm/sales/paths';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';
import { words as billingWords } from '../words.ts';

export type Invoice = Result<'portal.invoices.get'>;

export function InvoiceDocument({ invoice }: { invoice: Invoice }) {
  const documentT = useT(catalogueDocumentWords);
  const states = useT(billingWords);
  const format = useFormat();
  const { tenant } = useSession();
  const seesOrders = usePermission('portal.orders');
  const value = (amount: number) => ({ amount, currency: invoice.currency });
  const discount = invoice.lines.reduce((sum, line) => sum + line.discount, 0);
  const facts = [
    ...(invoice.issuedOn ? [{ label: documentT('issuedOn'), value: format.date(invoice.issuedOn, 'long') }] : []),
    ...(invoice.dueOn ? [{ label: documentT('dueOn'), value: format.date(invoice.dueOn, 'long') }] : []),
    ...(invoice.paymentMode ? [{ label: documentT('paymentMode'), value: states(`mode.${invoice.paymentMode}`) }] : []),
    ...(invoice.orderId && invoice.orderNumber
      ? [
          {
            label: documentT('order'),
            value: seesOrders ? (
              <Link href={salesPortal.order(invoice.orderId)} className="text-accent-text underline underline-offset-4">
                <Id value={invoice.orderNumber} />
              </Link>
            ) : (
              <Id value={invoice.orderNumber} />
            ),
          },
        ]
      : []),
  ];
  return (
    <DocumentCard
      title={documentT('invoice')}
      number={invoice.number}
      seller={tenant.name}
      buyer={<BuyerBlock />}
      facts={facts}
    >
      <LinesTable
        label={documentT('invoice')}
        currency={invoice.currency}
        lines={invoice.lines.map((line) => ({ ...line, key: line.id, per: '' }))}
      />
      <LedgerTotals
        rows={[
          ...(discount > 0 ? [{ label: documentT('discount'), value: value(-discount) }] : []),
          { label: documentT('totalHt'), value: value(invoice.ht) },
          ...invoice.taxGroups.map((group) => ({
            label: group.exemption ?? documentT('taxAt', { rate: format.percent(group.rateBp / 10_000) }),
            value: value(group.tax),
          })),
          ...(invoice.stampDuty > 0
            ? [
                { label: documentT('totalTtc'), value: value(invoice.ttc) },
                { label: documentT('stampDuty'), value: value(invoice.stampDuty) },
              ]
            : []),
        ]}
        total={{
          label: invoice.stampDuty > 0 ? documentT('netPayable') : documentT('totalTtc'),
          value: value(invoice.netPayable),
        }}
      />
      {invoice.amountInWords ? (
        <p className="text-pretty">
          {documentT('inWords')} <bdi className="font-medium">{invoice.amountInWords}</bdi>
        </p>
      ) : null}
      <Settlement invoice={invoice} />
      {invoice.notes ? (
        <p dir="auto" className="text-sm wrap-anywhere whitespace-pre-wrap text-ink-2">
          {invoice.notes}
        </p>
      ) : null}
    </DocumentCard>
  );
}

function Settlement({ invoice }: { invoice: Invoice }) {
  const documentT = useT(catalogueDocumentWords);
  if (invoice.paid === 0 && invoice.credited === 0) return null;
  const rows = [
    { label: documentT('paid'), amount: invoice.paid },
    { label: documentT('credited'), amount: invoice.credited },
    { label: documentT('remaining'), amount: invoice.balance },
  ].filter(({ amount, label }) => amount > 0 || label === documentT('remaining'));
  return (
    <dl className="ms-auto grid w-full max-w-sm grid-cols-[1fr_auto] gap-x-8 gap-y-1 text-sm">
      {rows.map(({ label, amount }) => (
        <div key={label} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-ink-2">{label}</dt>
          <dd className="text-end">
            <Money value={{ amount, currency: invoice.currency }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
