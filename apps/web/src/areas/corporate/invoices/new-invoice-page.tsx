import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { useLocale } from '#kit/preferences.ts';
import { useSession } from '#kit/session.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { toast } from '#ui/toast.tsx';
import { Page } from '../../page.tsx';
import { call } from '../../staff-call.ts';
import { customerQuery } from '../customers/customer-queries.ts';
import { useGo } from '../shared/use-go.ts';
import { useRefresh } from '../shared/use-refresh.ts';
import { InvoiceForm } from './invoice-form.tsx';
import { emptyLine, invoiceBody } from './invoice-lines.ts';
import { invoiceKeys } from './invoice-queries.ts';

/** A draft made by hand: its customer and its first lines. It is issued from its own page. */
export function NewInvoicePage() {
  const t = useT('corporate');
  const go = useGo();
  const locale = useLocale();
  const refresh = useRefresh();
  const { tenant } = useSession();
  const search: { customer?: string } = useSearch({ strict: false });
  const known = useQuery({ ...customerQuery(search.customer ?? ''), enabled: search.customer !== undefined }).data;
  return (
    <Page>
      <PageHeader
        title={t('invoices.new')}
        crumbs={[{ label: t('nav.invoices'), href: corporate.invoices() }, { label: t('invoices.new') }]}
      />
      <div className="max-w-4xl">
        <InvoiceForm
          label={t('invoices.new')}
          currency={tenant.currency}
          draftKey="invoice.new"
          customer={{ known }}
          initial={{
            customerId: search.customer ?? '',
            locale,
            paymentMode: '',
            paymentDays: '',
            notes: '',
            lines: [emptyLine(t('lines.defaultUnit'), '')],
          }}
          save={(values, idempotencyKey) =>
            call(
              'corporate.invoices.create',
              { body: { customerId: values.customerId, currency: tenant.currency, ...invoiceBody(values) } },
              { idempotencyKey },
            )
          }
          onSaved={({ id }) => {
            toast.ok(t('invoices.saved'));
            refresh(invoiceKeys.list);
            go(corporate.invoice(id));
          }}
        />
      </div>
    </Page>
  );
}
