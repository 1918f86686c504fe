import { productKycGates } from '@cm/api-client/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useTaxCategories } from './documents/use-tax-categories.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { categoriesQuery, type Product } from './catalogue-queries.ts';
import { LocalisedFields } from './localised-fields.tsx';
import { productBody, productSchema, productValues, slugOf } from './product-values.ts';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

export interface ProductFormProps {
  /** Absent for a new one. */
  readonly product?: Product;
  /** Given the id of the product. */
  readonly onSaved: (id: string) => void;
}

/** A product: its words in three languages, its place, its tax. */
export function ProductForm({ product, onSaved }: ProductFormProps) {
  const t = useT(words);
  const common = useT(kitWords);
  const name = useLocalised();
  const categories = useQuery(categoriesQuery).data?.items ?? [];
  const taxes = useTaxCategories();
  const form = useForm({
    schema: productSchema,
    defaultValues: productValues(product),
    draftKey: `product.${product ? `${product.id}.${String(product.version)}` : 'new'}`,
    submit: async (values, idempotencyKey) => {
      const body = productBody(values);
      if (!product) return (await call('corporate.products.create', { body }, { idempotencyKey })).id;
      await call(
        'corporate.products.update',
        { path: { id: product.id }, body: { ...body, version: product.version } },
        { idempotencyKey },
      );
      return product.id;
    },
    onSuccess: onSaved,
  });
  return (
    <FormView form={form} label={product ? t('products.edit') : t('products.new')} className="grid gap-5">
      <LocalisedFields
        label={t('products.name')}
        field={(locale, label) => (
          <FormField form={form} name={`name.${locale}`} label={label} required={locale === 'fr'}>
            {(field) => (
              <Input
                {...field}
                onBlur={() => {
                  field.onBlur();
                  if (locale === 'fr' && !product && !form.hook.getValues('slug')) {
                    form.hook.setValue('slug', slugOf(form.hook.getValues('name.fr')));
                  }
                }}
              />
            )}
          </FormField>
        )}
      />
      <LocalisedFields
        label={t('products.description')}
        field={(locale, label) => (
          <FormField form={form} name={`description.${locale}`} label={label} required={locale === 'fr'}>
            {(field) => <Textarea {...field} rows={4} />}
          </FormField>
        )}
      />
      <LocalisedFields
        label={t('products.features')}
        field={(locale, label) => (
          <FormField form={form} name={`features.${locale}`} label={label} hint={t('products.featuresHint')}>
            {(field) => <Textarea {...field} rows={4} />}
          </FormField>
        )}
      />
      <div className="grid gap-4 md:grid-cols-2">
        <FormField form={form} name="categoryId" label={t('tickets.category')} required>
          {(field) => (
            <Select
              {...field}
              placeholder={t('products.chooseCategory')}
              options={categories.map((one) => ({ value: one.id, label: name(one.name) }))}
            />
          )}
        </FormField>
        <FormField form={form} name="taxCategory" label={t('lines.tva')} required>
          {(field) => <Select {...field} placeholder={t('products.chooseTax')} options={taxes.options} />}
        </FormField>
        <FormField form={form} name="kycGate" label={t('products.kycGate')} hint={t('products.kycGateHint')}>
          {(field) => (
            <Select
              {...field}
              options={productKycGates.map((gate) => ({ value: gate, label: t(`products.kycGate.${gate}`) }))}
            />
          )}
        </FormField>
        <FormField form={form} name="slug" label={t('products.slug')} hint={t('products.slugHint')} required>
          {(field) => <Input {...field} dir="ltr" className="font-mono" autoComplete="off" spellCheck={false} />}
        </FormField>
        <FormField form={form} name="position" label={t('products.position')} hint={t('products.positionHint')}>
          {(field) => <Input {...field} type="number" min={0} inputMode="numeric" className="figures" />}
        </FormField>
      </div>
      <FormField form={form} name="active" label={t('products.onSale')} hideLabel group>
        {(field) => (
          <Checkbox
            checked={field.value}
            onCheckedChange={field.onChange}
            label={t('products.sell')}
            hint={t('products.sellHint')}
          />
        )}
      </FormField>
      <div className="flex justify-end">
        <Button type="submit" variant="primary" loading={form.submitting}>
          {common('action.save')}
        </Button>
      </div>
    </FormView>
  );
}
