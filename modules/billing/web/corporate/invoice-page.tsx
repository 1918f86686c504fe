import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { InvoiceStatus } from '../shared/invoice-status.tsx';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { RecordNumber } from '@cm/web-kit/staff/columns.tsx';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { InvoiceActs } from './invoice-acts.tsx';
import { InvoiceDraft } from './invoice-draft.tsx';
import { invoiceQuery } from './invoice-queries.ts';
import { InvoiceView } from './invoice-view.tsx';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';

/** One invoice: typed while it is a draft, read for ever once it is issued. */
export function InvoicePage() {
  const t = useT(words);
  const format = useFormat();
  const invoice = useRecord(pages.invoice, ({ id }) => invoiceQuery(id));
  const can = useMay(invoice.can, 'invoices.manage');
  return (
    <RecordPage
      list={{ label: t('nav.invoices'), href: corporate.invoices() }}
      name={invoice.number ?? t('invoices.draft')}
      {...(invoice.number ? { title: <RecordNumber value={invoice.number} /> } : {})}
      record={{ type: 'invoice', id: invoice.id }}
      meta={
        <>
          <InvoiceStatus state={invoice.state} look="tint" />
          {invoice.paymentState ? <PaymentStatus state={invoice.paymentState} look="tint" /> : null}
          {invoice.credited > 0 ? <Badge>{t('invoices.credited')}</Badge> : null}
          {invoice.dueOn ? <span>{t('invoices.due', { date: format.date(invoice.dueOn) })}</span> : null}
        </>
      }
      actions={<InvoiceActs invoice={invoice} />}
    >
      {can.edit ? <InvoiceDraft key={invoice.id} invoice={invoice} /> : <InvoiceView invoice={invoice} />}
    </RecordPage>
  );
}
