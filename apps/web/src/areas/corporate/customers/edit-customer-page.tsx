import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FormView } from '#kit/form/form.tsx';
import { useForm } from '#kit/form/use-form.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Card } from '#ui/card.tsx';
import { Link } from '#ui/link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { toast } from '#ui/toast.tsx';
import { Page } from '../../page.tsx';
import { call } from '../../staff-call.ts';
import { useGo } from '../shared/use-go.ts';
import { useRefresh } from '../shared/use-refresh.ts';
import { bodyOf, CustomerFields, customerSchema, valuesOf } from './customer-fields.tsx';
import { customerKeys, customerQuery } from './customer-queries.ts';

/** What is known of a customer; what the verification proved is closed to the customer, not to the staff. */
export function EditCustomerPage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const t = useT('corporate');
  const common = useT('common');
  const go = useGo();
  const refresh = useRefresh();
  const { data: customer } = useSuspenseQuery(customerQuery(id));
  const form = useForm({
    schema: customerSchema,
    defaultValues: valuesOf(customer),
    submit: (values, idempotencyKey) =>
      call(
        'corporate.customers.update',
        { path: { id }, body: { ...bodyOf(values), version: customer.version } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('customers.saved'));
      refresh(customerKeys.one(id), customerKeys.list);
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
