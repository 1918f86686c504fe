import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { ToPay } from './to-pay.tsx';
import { InvoiceDocument } from './invoice-document.tsx';
import { pages } from './pages.ts';
import { portal } from '../../paths.ts';
import { invoiceQuery } from './queries.ts';
import { words } from './words.ts';

/** An invoice as its PDF shows it, with what remains to be paid. */
export function InvoicePage() {
  const t = useT(words);
  const invoice = useRecord(pages.invoice, ({ id }) => invoiceQuery(id));
  const number = invoice.number ?? '';
  return (
    <RecordPage
      list={{ label: t('nav.invoices'), href: portal.invoices() }}
      name={number}
      title={t('invoice.title', { number })}
      meta={invoice.paymentState ? <PaymentStatus state={invoice.paymentState} look="tint" /> : null}
      actions={
        <>
          <Button onClick={() => window.print()}>
            <Printer aria-hidden="true" />
            {t('action.print')}
          </Button>
          <Button asChild variant="primary">
            <a href={`/api/portal/invoices/${invoice.id}/pdf`} download={`${number}.pdf`}>
              <Download aria-hidden="true" />
              {t('action.pdf')}
            </a>
          </Button>
        </>
      }
    >
      <div className="grid gap-(--gap)">
        <ToPay invoice={invoice} />
        <InvoiceDocument invoice={invoice} />
      </div>
    </RecordPage>
  );
}
