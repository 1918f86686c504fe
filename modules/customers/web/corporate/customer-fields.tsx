import { useQuery } from '@tanstack/react-query';
import {
  type AskedField,
  customBody,
  customFormSchema,
  customFormValues,
  CustomInputs,
  isAskedOf,
} from '@cm/fields/web/public.ts';
import { customerFieldsQuery } from '@cm/fields/web/corporate/public.ts';
import { z } from '@cm/web-kit/schema.ts';
import type { CustomField } from '@cm/api-client/schema';
import { FormField } from '@cm/web-kit/form/form.tsx';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { customerCategoriesQuery, wilayasQuery } from '@cm/identity/web/corporate/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { CUSTOMER_KINDS, type CustomerRecord } from './customer-queries.ts';
import { words } from './words.ts';

const text = (max: number) => z.string().trim().max(max);

export const customerSchema = z.object({
  kind: z.enum(CUSTOMER_KINDS),
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  phone: text(40),
  locale: z.enum(LOCALES),
  categoryId: z.string(),
  tags: text(900),
  custom: customFormSchema,
  legalForm: text(60),
  activity: text(200),
  addressLine: text(300),
  commune: text(100),
  wilaya: z.string(),
  postalCode: z.union([z.literal(''), z.string().regex(/^\d{5}$/)]),
  rc: text(60),
  nif: text(60),
  nis: text(60),
  ai: text(60),
  nin: text(60),
  rib: text(60),
  // Only when the customer is opened.
  contactName: text(200),
  contactEmail: z.union([z.literal(''), z.email().max(254)]),
  invite: z.boolean(),
  despiteDuplicates: text(500),
});
export type CustomerValues = z.infer<typeof customerSchema>;

export const newCustomer = (fields: readonly AskedField[]): CustomerValues => ({
  custom: customFormValues(fields, {}),
  kind: 'company',
  name: '',
  email: '',
  phone: '',
  locale: 'fr',
  categoryId: '',
  tags: '',
  legalForm: '',
  activity: '',
  addressLine: '',
  commune: '',
  wilaya: '',
  postalCode: '',
  rc: '',
  nif: '',
  nis: '',
  ai: '',
  nin: '',
  rib: '',
  contactName: '',
  contactEmail: '',
  invite: true,
  despiteDuplicates: '',
});

export function valuesOf(customer: CustomerRecord, fields: readonly AskedField[]): CustomerValues {
  return {
    custom: customFormValues(fields, customer.custom),
    kind: customer.kind,
    name: customer.name,
    email: customer.email,
    phone: customer.phone ?? '',
    locale: customer.locale,
    categoryId: customer.categoryId ?? '',
    tags: customer.tags.join(', '),
    legalForm: customer.legalForm ?? '',
    activity: customer.activity ?? '',
    addressLine: customer.addressLine ?? '',
    commune: customer.commune ?? '',
    wilaya: customer.wilaya ?? '',
    postalCode: customer.postalCode ?? '',
    rc: customer.rc ?? '',
    nif: customer.nif ?? '',
    nis: customer.nis ?? '',
    ai: customer.ai ?? '',
    nin: customer.nin ?? '',
    rib: customer.rib ?? '',
    contactName: '',
    contactEmail: '',
    invite: false,
    despiteDuplicates: '',
  };
}

/**
 * What the API takes: empty is null, the tags a list. A person has no numbers of a trade, a trade no number of a person. A personal
 * number that still shows the mask of `of` is not among it: it stays what it is.
 */
export function bodyOf(values: CustomerValues, fields: readonly CustomField[], of?: CustomerRecord) {
  const {
    kind,
    tags,
    categoryId,
    name,
    email,
    locale,
    contactName: _n,
    contactEmail: _e,
    invite: _i,
    despiteDuplicates: _d,
    custom,
    ...rest
  } = values;
  const person = kind === 'individual';
  const blank = person ? { ...rest, legalForm: '', rc: '', nif: '', nis: '', ai: '' } : { ...rest, nin: '' };
  const cleared = Object.fromEntries(
    Object.entries(blank).flatMap(([key, value]) =>
      (key === 'nin' || key === 'rib') && of?.[key] && value === of[key] ? [] : [[key, value === '' ? null : value]],
    ),
  ) as { [K in keyof Omit<typeof rest, 'nin' | 'rib'>]: string | null } & { nin?: string | null; rib?: string | null };
  return {
    ...cleared,
    name,
    email,
    locale,
    categoryId: categoryId || null,
    tags: tagsOf(tags),
    custom: customBody(
      fields.filter((field) => isAskedOf(field, categoryId || null)),
      custom,
    ),
  };
}

/** The words between commas, French or Arabic ones, once each. */
export function tagsOf(typed: string): string[] {
  const words = typed.split(/[,،;\n]/).map((word) => word.trim());
  return [...new Set(words.filter(Boolean))].slice(0, 20);
}

/** The fields of a customer, those of a trade only where there is one. */
export function CustomerFields({ form }: { form: Form<CustomerValues, CustomerValues> }) {
  const t = useT(words);
  const locale = useLocale();
  const name = useLocalised();
  const wilayas = useQuery(wilayasQuery).data?.items ?? [];
  const categories = useQuery(customerCategoriesQuery).data?.items ?? [];
  const kind = form.hook.watch('kind');
  const trade = kind !== 'individual';
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <FormField form={form} name="name" label={trade ? t('customers.legalName') : t('col.name')} required>
          {(field) => <Input {...field} autoComplete="off" />}
        </FormField>
        <FormField form={form} name="email" label={t('col.email')} required>
          {(field) => <Input type="email" {...field} autoComplete="off" />}
        </FormField>
        <FormField form={form} name="phone" label={t('col.phone')} optional>
          {(field) => <Input type="tel" {...field} autoComplete="off" placeholder="+213 550 12 34 56" />}
        </FormField>
        <FormField form={form} name="locale" label={t('customers.language')}>
          {(field) => <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />}
        </FormField>
      </div>
      {trade ? (
        <fieldset className="grid gap-4 md:grid-cols-2">
          <legend className="mb-2 text-sm font-semibold text-ink-2">{t('customers.trade')}</legend>
          <FormField form={form} name="legalForm" label={t('customers.legalForm')} optional>
            {(field) => <Input {...field} placeholder="SARL" />}
          </FormField>
          <FormField form={form} name="activity" label={t('customers.activity')} optional>
            {(field) => <Input {...field} />}
          </FormField>
          <Numbers form={form} of={['rc', 'nif', 'nis', 'ai', 'rib']} />
        </fieldset>
      ) : (
        <fieldset className="grid gap-4 md:grid-cols-2">
          <legend className="mb-2 text-sm font-semibold text-ink-2">{t('customers.personNumbers')}</legend>
          <Numbers form={form} of={['nin', 'rib']} />
        </fieldset>
      )}
      <fieldset className="grid gap-4 md:grid-cols-6">
        <legend className="mb-2 text-sm font-semibold text-ink-2">{t('customers.address')}</legend>
        <FormField form={form} name="addressLine" label={t('customers.addressLine')} className="md:col-span-6" optional>
          {(field) => <Input {...field} />}
        </FormField>
        <FormField form={form} name="postalCode" label={t('customers.postalCode')} className="md:col-span-2" optional>
          {(field) => <Input {...field} dir="ltr" inputMode="numeric" maxLength={5} className="figures" />}
        </FormField>
        <FormField form={form} name="commune" label={t('customers.commune')} className="md:col-span-2" optional>
          {(field) => <Input {...field} />}
        </FormField>
        <FormField form={form} name="wilaya" label={t('customers.wilaya')} className="md:col-span-2" optional>
          {(field) => (
            <Select
              {...field}
              placeholder={t('customers.noWilaya')}
              options={wilayas.map((one) => ({
                value: one.id,
                label: `${String(one.code).padStart(2, '0')} · ${locale === 'ar' ? one.ar : one.fr}`,
              }))}
            />
          )}
        </FormField>
      </fieldset>
      <div className="grid gap-4 md:grid-cols-2">
        <FormField form={form} name="categoryId" label={t('tickets.category')} optional>
          {(field) => (
            <Select
              {...field}
              placeholder={t('tickets.noCategory')}
              options={categories
                .filter((one) => one.archivedAt === null || one.id === field.value)
                .map((one) => ({ value: one.id, label: name(one.name) }))}
            />
          )}
        </FormField>
        <FormField form={form} name="tags" label={t('tickets.tags')} hint={t('customers.tagsHint')} optional>
          {(field) => <Input {...field} />}
        </FormField>
      </div>
      <OwnFields form={form} />
    </>
  );
}

/** What the operator asks besides, of a customer of this category. */
function OwnFields({ form }: { form: Form<CustomerValues, CustomerValues> }) {
  const t = useT(words);
  const categoryId = form.hook.watch('categoryId');
  const fields = useQuery(customerFieldsQuery).data?.items.filter((one) => isAskedOf(one, categoryId || null)) ?? [];
  if (fields.length === 0) return null;
  return (
    <fieldset className="grid items-start gap-4 md:grid-cols-2">
      <legend className="mb-2 text-sm font-semibold text-ink-2">{t('customers.ownFields')}</legend>
      <CustomInputs form={form} fields={fields} />
    </fieldset>
  );
}

/** Numbers as people write them, in groups or not: the server keeps their one writing, and what was typed. */
function Numbers({
  form,
  of,
}: {
  form: Form<CustomerValues, CustomerValues>;
  of: readonly ('rc' | 'nif' | 'nis' | 'ai' | 'nin' | 'rib')[];
}) {
  const t = useT(words);
  return of.map((key) => (
    <FormField
      key={key}
      form={form}
      name={key}
      label={t(`customers.${key}Long`)}
      {...(key === 'nin' || key === 'rib'
        ? { hint: t(form.hook.formState.defaultValues?.[key] ? 'originals.editHint' : `customers.${key}Hint`) }
        : {})}
      optional
    >
      {(field) => <Input {...field} dir="ltr" className="figures font-mono" autoComplete="off" />}
    </FormField>
  ));
}
