import { useRef, useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { CustomerCard } from '@cm/customers/web/corporate/public.ts';
import { RecordCards } from '@cm/web-kit/staff/record-cards.tsx';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { InvoiceForm } from './invoice-form.tsx';
import { invoiceBody, invoiceValues } from './invoice-lines.ts';
import { InvoiceMentions } from './invoice-mentions.tsx';
import { type Invoice } from './invoice-queries.ts';
import { IssueDialog } from './issue-dialog.tsx';
import { words } from './words.ts';

/** A draft being typed, and the issue that gives its final number. */
export function InvoiceDraft({ invoice }: { invoice: Invoice }) {
  const t = useT(words);
  const refresh = useRefresh();
  const [issuing, setIssuing] = useState<Invoice | null>(null);
  const version = useRef(invoice.version);
  return (
    <DetailLayout
      aside={
        <>
          <CustomerCard id={invoice.customerId} />
          <RecordCards record={{ type: 'invoice', id: invoice.id }} />
          <InvoiceMentions invoice={invoice} />
        </>
      }
    >
      <InvoiceForm
        label={t('invoices.draft')}
        initial={invoiceValues(invoice)}
        currency={invoice.currency}
        draftKey={`invoice.${invoice.id}.${String(invoice.version)}`}
        issue={{ allowed: invoice.can.issue || invoice.missing.length === 0 }}
        save={(values, idempotencyKey) =>
          call(
            'corporate.invoices.update',
            { path: { id: invoice.id }, body: { version: version.current, ...invoiceBody(values) } },
            { idempotencyKey },
          )
        }
        onSaved={(saved, then) => {
          version.current = saved.version;
          refresh(queryKeyOf('corporate.invoices'));
          if (then === 'issue' && saved.can.issue) setIssuing(saved);
          else toast.ok(t('invoices.saved'));
        }}
      />
      {issuing ? <IssueDialog invoice={issuing} onClose={() => setIssuing(null)} /> : null}
    </DetailLayout>
  );
}
