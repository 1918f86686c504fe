import { useQuery } from '@tanstack/react-query';
import { customerFieldsQuery } from '@cm/fields/web/corporate/public.ts';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { bodyOf, CustomerFields, customerSchema, valuesOf } from './customer-fields.tsx';
import { customerQuery } from './customer-queries.ts';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

/** What is known of a customer; what the verification proved is closed to the customer, not to the staff. */
export function EditCustomerPage() {
  const { id } = usePage(pages.editCustomer).params;
  const t = useT(words);
  const common = useT(kitWords);
  const go = useGo();
  const refresh = useRefresh();
  const customer = useRecord(pages.editCustomer, () => customerQuery(id));
  const fields = useQuery(customerFieldsQuery).data?.items ?? [];
  const form = useForm({
    schema: customerSchema,
    defaultValues: valuesOf(customer, fields),
    submit: (values, idempotencyKey) =>
      call(
        'corporate.customers.update',
        { path: { id }, body: { ...bodyOf(values, fields, customer), version: customer.version } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('customers.saved'));
      refresh(queryKeyOf('corporate.customers'));
      go(corporate.customer(id));
    },
  });
  const proven = customer.kyc?.state === 'approved' || customer.kyc?.state === 'in_review';
  return (
    <Page width="narrow">
      <PageHeader
        title={t('customers.edit')}
        crumbs={[
          { label: t('nav.customers'), href: corporate.customers() },
          { label: customer.name, href: corporate.customer(id) },
          { label: t('customers.edit') },
        ]}
      />
      {proven ? (
        <div className="mb-(--gap)">
          <Callout tone="info">{t('customers.proven')}</Callout>
        </div>
      ) : null}
      <Card>
        <FormView form={form} label={t('customers.edit')} className="grid gap-5">
          <CustomerFields form={form} />
          <div className="flex justify-end gap-2">
            <Button asChild>
              <Link href={corporate.customer(id)}>{common('action.cancel')}</Link>
            </Button>
            <Button type="submit" variant="primary" loading={form.submitting}>
              {common('action.save')}
            </Button>
          </div>
        </FormView>
      </Card>
    </Page>
  );
}
