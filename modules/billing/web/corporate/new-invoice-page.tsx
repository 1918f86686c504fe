import { useQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { customerQuery } from '@cm/customers/web/corporate/public.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { InvoiceForm } from './invoice-form.tsx';
import { emptyLine, invoiceBody } from './invoice-lines.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

/** A draft made by hand: its customer and its first lines. It is issued from its own page. */
export function NewInvoicePage() {
  const t = useT(words);
  const go = useGo();
  const locale = useLocale();
  const refresh = useRefresh();
  const { tenant } = useSession();
  const { search } = usePage(pages.newInvoice);
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
            refresh(queryKeyOf('corporate.invoices'));
            go(corporate.invoice(id));
          }}
        />
      </div>
    </Page>
  );
}
