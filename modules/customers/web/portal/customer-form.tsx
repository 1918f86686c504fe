import { useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { customBody, customFormSchema, customFormValues, CustomInputs, CustomValue } from '@cm/fields/web/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { z } from '@cm/web-kit/schema.ts';
import type { Result } from '@cm/api-client/client';
import { CustomerStatus } from '../shared/customer-status.tsx';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Input } from '@cm/ui/input.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { customerQuery, wilayasQuery } from './queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

type Customer = Result<'portal.customer.get'>;

const FIELDS = [
  'phone',
  'legalForm',
  'activity',
  'addressLine',
  'commune',
  'wilaya',
  'postalCode',
  'rc',
  'nif',
  'nis',
  'ai',
] as const;
type FieldName = (typeof FIELDS)[number];

const text = (most: number) => z.string().trim().max(most);
const schema = z.object({
  name: z.string().trim().min(1).max(200),
  phone: text(40),
  legalForm: text(60),
  activity: text(200),
  addressLine: text(300),
  commune: text(100),
  wilaya: text(41),
  postalCode: z
    .string()
    .trim()
    .regex(/^(\d{5})?$/),
  rc: text(60),
  nif: text(60),
  nis: text(60),
  ai: text(60),
  custom: customFormSchema,
});

/** What invoices are made out to, and the numbers that the verification proves. */
export function CustomerForm({ customer }: { customer: Customer }) {
  const t = useT(words);
  const locale = useLocale();
  const mayChange = usePermission('portal.account');
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const { data: wilayas } = useQuery(wilayasQuery());
  const company = customer.kind !== 'individual';
  const theirs = customer.fields.filter(({ editable }) => editable);
  const form = useForm({
    schema,
    defaultValues: {
      name: customer.name,
      custom: customFormValues(theirs, valuesOf(theirs)),
      ...(Object.fromEntries(FIELDS.map((field) => [field, customer[field] ?? ''])) as Record<FieldName, string>),
    },
    submit: async ({ name, custom, ...values }) => {
      // Only what changed is sent, so that numbers under verification are not touched by an address.
      const changed = Object.fromEntries(
        FIELDS.filter((field) => values[field] !== (customer[field] ?? '')).map((field) => [
          field,
          values[field] || null,
        ]),
      );
      return call('portal.customer.update', {
        body: {
          ...changed,
          ...(name === customer.name ? {} : { name }),
          custom: customBody(theirs, custom),
          version: customer.version,
        },
      });
    },
    onSuccess: (updated) => {
      toast.ok(t('saved'));
      queryClient.setQueryData(customerQuery().queryKey, updated);
      refresh(queryKeyOf('portal.kyc'));
    },
  });
  if (!mayChange) return <CustomerFacts customer={customer} />;
  const field = (
    name: FieldName,
    more: { hint?: string; ltr?: boolean; autoComplete?: string; type?: string } = {},
  ) => (
    <FormField form={form} name={name} label={t(`customer.${name}`)} {...(more.hint ? { hint: more.hint } : {})}>
      {(control) => (
        <Input
          {...control}
          type={more.type ?? 'text'}
          autoComplete={more.autoComplete ?? 'off'}
          {...(more.ltr ? { dir: 'ltr' } : {})}
        />
      )}
    </FormField>
  );
  return (
    <Card
      title={t(company ? 'customer.company' : 'customer.individual')}
      actions={<CustomerStatus state={customer.state} />}
    >
      <FormView form={form} label={t(company ? 'customer.company' : 'customer.individual')} className="grid gap-6">
        <p className="-mt-1 text-sm text-ink-2">
          {t('customer.number')} <Id value={customer.number} copy />
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField form={form} name="name" label={t(company ? 'customer.legalName' : 'customer.name')} required>
            {(control) => <Input {...control} />}
          </FormField>
          {field('phone', { type: 'tel', autoComplete: 'tel' })}
          {company ? field('legalForm', { hint: t('customer.legalFormHint') }) : null}
          {company ? field('activity') : null}
        </div>
        <fieldset className="grid gap-4">
          <legend className="mb-3 font-semibold">{t('customer.address')}</legend>
          {field('addressLine', { autoComplete: 'street-address' })}
          <div className="grid gap-4 sm:grid-cols-3">
            {field('commune', { autoComplete: 'address-level2' })}
            <FormField form={form} name="wilaya" label={t('customer.wilaya')}>
              {(control) => (
                <Select
                  {...control}
                  placeholder={t('customer.wilayaNone')}
                  options={(wilayas?.items ?? []).map(({ id, code, fr, ar }) => ({
                    value: id,
                    label: `${String(code).padStart(2, '0')} — ${locale === 'ar' ? ar : fr}`,
                  }))}
                />
              )}
            </FormField>
            {field('postalCode', { ltr: true, autoComplete: 'postal-code' })}
          </div>
        </fieldset>
        {company ? (
          <fieldset className="grid gap-4">
            <legend className="mb-1 font-semibold">{t('customer.identifiers')}</legend>
            <Callout tone="info">{t('customer.identifiersHint')}</Callout>
            <div className="grid gap-4 sm:grid-cols-2">
              {field('rc', { ltr: true, hint: t('customer.rcHint') })}
              {field('nif', { ltr: true, hint: t('customer.nifHint') })}
              {field('nis', { ltr: true, hint: t('customer.nisHint') })}
              {field('ai', { ltr: true })}
            </div>
          </fieldset>
        ) : null}
        {customer.fields.length > 0 ? (
          <fieldset className="grid items-start gap-4 sm:grid-cols-2">
            <legend className="mb-3 font-semibold">{t('customer.ownFields')}</legend>
            <CustomInputs form={form} fields={theirs} />
            <div className="sm:col-span-2">
              <OwnFacts fields={customer.fields.filter(({ editable }) => !editable)} />
            </div>
          </fieldset>
        ) : null}
        <div>
          <Button type="submit" variant="primary" loading={form.submitting}>
            {t('save')}
          </Button>
        </div>
      </FormView>
    </Card>
  );
}

const valuesOf = (fields: Customer['fields']) =>
  Object.fromEntries(fields.flatMap(({ key, value }) => (value === null ? [] : [[key, value]])));

/** What the operator fills in and the customer reads. */
function OwnFacts({ fields }: { fields: Customer['fields'] }) {
  const name = useLocalised();
  if (fields.length === 0) return null;
  return (
    <KeyValue
      items={fields.map((field) => ({
        label: name(field.label),
        value: <CustomValue field={field} value={field.value} />,
      }))}
    />
  );
}

/** The same, for a contact who may read it and not change it. */
function CustomerFacts({ customer }: { customer: Customer }) {
  const t = useT(words);
  return (
    <Card title={t('customer.company')} actions={<CustomerStatus state={customer.state} />}>
      <KeyValue
        items={[
          { label: t('customer.number'), value: <Id value={customer.number} copy /> },
          { label: t('customer.legalName'), value: <bdi>{customer.name}</bdi> },
          ...FIELDS.filter((field) => customer[field]).map((field) => ({
            label: t(`customer.${field}`),
            value: <bdi>{customer[field]}</bdi>,
          })),
        ]}
      />
      <OwnFacts fields={customer.fields} />
    </Card>
  );
}
