import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { FormField, FormView } from '#kit/form/form.tsx';
import { useForm } from '#kit/form/use-form.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Link } from '#ui/link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Page } from '../../page.tsx';
import { call } from '../../staff-call.ts';
import { customerQuery } from '../customers/customer-queries.ts';
import { CustomerPicker } from '../shared/customer-picker.tsx';
import { useGo } from '../shared/use-go.ts';
import { useRefresh } from '../shared/use-refresh.ts';
import { invoiceKeys } from './invoice-queries.ts';

const schema = z.object({ customerId: z.uuid() });

/** A draft begins with its customer; the lines come on its own page, which survives a reload. */
export function NewInvoicePage() {
  const t = useT('corporate');
  const common = useT('common');
  const go = useGo();
  const refresh = useRefresh();
  const search: { customer?: string } = useSearch({ strict: false });
  const known = useQuery({ ...customerQuery(search.customer ?? ''), enabled: search.customer !== undefined }).data;
  const form = useForm({
    schema,
    defaultValues: { customerId: search.customer ?? '' },
    submit: ({ customerId }, idempotencyKey) =>
      call('corporate.invoices.create', { body: { customerId, lines: [] } }, { idempotencyKey }),
    onSuccess: ({ id }) => {
      refresh(invoiceKeys.list);
      go(corporate.invoice(id));
    },
  });
  return (
    <Page width="narrow">
      <PageHeader
        title={t('invoices.new')}
        crumbs={[{ label: t('nav.invoices'), href: corporate.invoices() }, { label: t('invoices.new') }]}
      />
      <Card>
        <FormView form={form} label={t('invoices.new')}>
          <FormField form={form} name="customerId" label={t('col.customer')} hint={t('invoices.newHint')} required>
            {(field) => <CustomerPicker key={known?.id} value={field.value} known={known} onChange={field.onChange} />}
          </FormField>
          <div className="flex justify-end gap-2">
            <Button asChild>
              <Link href={corporate.invoices()}>{common('action.cancel')}</Link>
            </Button>
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t('invoices.begin')}
            </Button>
          </div>
        </FormView>
      </Card>
    </Page>
  );
}
