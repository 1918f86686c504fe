import { useQuery } from '@tanstack/react-query';
import { customerFieldsQuery } from '@cm/fields/web/corporate/public.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { AlikeCustomers } from './alike-customers.tsx';
import { bodyOf, CustomerFields, customerSchema, newCustomer } from './customer-fields.tsx';
import { CUSTOMER_KINDS } from './customer-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as customersWords } from '../words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

/** Opens a customer with its first contact, invited to the portal when asked. */
export function NewCustomerPage() {
  const t = useT(words);
  const states = useT(customersWords);
  const common = useT(kitWords);
  const go = useGo();
  const refresh = useRefresh();
  const fields = useQuery(customerFieldsQuery).data?.items ?? [];
  const form = useForm({
    schema: customerSchema,
    defaultValues: newCustomer(fields),
    draftKey: 'customer.new',
    submit: (values, idempotencyKey) =>
      call(
        'corporate.customers.create',
        {
          body: {
            ...bodyOf(values, fields),
            kind: values.kind,
            invite: values.invite,
            ...(values.despiteDuplicates ? { despiteDuplicates: values.despiteDuplicates } : {}),
            ...(values.contactName && values.contactEmail
              ? { contact: { name: values.contactName, email: values.contactEmail } }
              : {}),
          },
        },
        { idempotencyKey },
      ),
    onSuccess: ({ id, name }) => {
      toast.ok(t('customers.created', { name }));
      refresh(queryKeyOf('corporate.customers'));
      go(corporate.customer(id));
    },
  });
  return (
    <Page width="narrow">
      <PageHeader
        title={t('customers.new')}
        crumbs={[{ label: t('nav.customers'), href: corporate.customers() }, { label: t('customers.new') }]}
      />
      <Card>
        <FormView form={form} label={t('customers.new')} className="grid gap-5">
          <FormField form={form} name="kind" label={t('col.kind')} group>
            {(field) => (
              <div className="sm:*:grid-cols-2 lg:*:grid-cols-4">
                <RadioGroup
                  look="card"
                  value={field.value}
                  onChange={field.onChange}
                  options={CUSTOMER_KINDS.map((value) => ({ value, label: states(`customerKind.${value}`) }))}
                />
              </div>
            )}
          </FormField>
          <CustomerFields form={form} />
          <fieldset className="grid gap-4 md:grid-cols-2">
            <legend className="mb-2 text-sm font-semibold text-ink-2">{t('contacts.firstContact')}</legend>
            <FormField form={form} name="contactName" label={t('col.name')} hint={t('contacts.firstHint')} optional>
              {(field) => <Input {...field} />}
            </FormField>
            <FormField form={form} name="contactEmail" label={t('col.email')} optional>
              {(field) => <Input type="email" {...field} />}
            </FormField>
          </fieldset>
          <FormField form={form} name="invite" label={t('contacts.invite')} hideLabel group>
            {(field) => (
              <Checkbox
                checked={field.value}
                onCheckedChange={field.onChange}
                label={t('contacts.invite')}
                hint={t('contacts.inviteHint')}
              />
            )}
          </FormField>
          {form.failure instanceof ApiProblem && form.failure.code === 'customers.probable_duplicates' ? (
            <AlikeCustomers form={form} problem={form.failure} />
          ) : null}
          <div className="flex justify-end gap-2">
            <Button asChild>
              <Link href={corporate.customers()}>{common('action.cancel')}</Link>
            </Button>
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t('customers.create')}
            </Button>
          </div>
        </FormView>
      </Card>
    </Page>
  );
}
