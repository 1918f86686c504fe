import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { InvoiceStatus } from '#features/status/invoice-status.tsx';
import { PaymentStatus } from '#features/status/payment-status.tsx';
import { useFormat } from '#kit/format/use-format.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { Badge } from '#ui/badge.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Page } from '../../page.tsx';
import { RecordNumber } from '../shared/columns.tsx';
import { useMay } from '../shared/use-may.ts';
import { InvoiceActs } from './invoice-acts.tsx';
import { InvoiceDraft } from './invoice-draft.tsx';
import { invoiceQuery } from './invoice-queries.ts';
import { InvoiceView } from './invoice-view.tsx';

/** One invoice: typed while it is a draft, read for ever once it is issued. */
export function InvoicePage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const t = useT('corporate');
  const format = useFormat();
  const { data: invoice } = useSuspenseQuery(invoiceQuery(id));
  const can = useMay(invoice.can, 'invoices.manage');
  const title = invoice.number ?? t('invoices.draft');
  return (
    <Page>
      <PageHeader
        title={invoice.number ? <RecordNumber value={invoice.number} /> : title}
        crumbs={[{ label: t('nav.invoices'), href: corporate.invoices() }, { label: title }]}
        meta={
          <>
            <InvoiceStatus state={invoice.state} look="tint" />
            {invoice.paymentState ? <PaymentStatus state={invoice.paymentState} look="tint" /> : null}
            {invoice.credited > 0 ? <Badge>{t('invoices.credited')}</Badge> : null}
            {invoice.dueOn ? <span>{t('invoices.due', { date: format.date(invoice.dueOn) })}</span> : null}
          </>
        }
        actions={<InvoiceActs invoice={invoice} />}
      />
      {can.edit ? <InvoiceDraft key={invoice.id} invoice={invoice} /> : <InvoiceView invoice={invoice} />}
    </Page>
  );
}
