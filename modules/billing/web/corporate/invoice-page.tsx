import { useSuspenseQuery } from '@tanstack/react-query';
import { usePage } from '@cm/web-kit/area/page.ts';
import { InvoiceStatus } from '../shared/invoice-status.tsx';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
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
  const { id } = usePage(pages.invoice).params;
  const t = useT(words);
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
