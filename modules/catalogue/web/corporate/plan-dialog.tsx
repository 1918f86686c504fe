import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import { useFieldArray } from 'react-hook-form';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { AmountInput } from './documents/amount-input.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { CYCLES, type Plan, type Product } from './catalogue-queries.ts';
import { localisedBody, LocalisedFields, localisedSchema, localisedValues } from './localised-fields.tsx';
import { words } from './words.ts';
import { words as catalogueWords } from '../words.ts';

const schema = z.object({
  name: localisedSchema(200),
  cycle: z.enum(CYCLES),
  price: z.number().int().min(0),
  setupFee: z.number().int().min(0),
  position: z.coerce.number<number>().int().min(0).max(10_000),
  /** Empty: as many as one wants. */
  stock: z.union([z.literal(''), z.coerce.number<number | string>().int().min(0).max(1_000_000)]),
  active: z.boolean(),
  addOns: z
    .array(z.object({ addOnId: z.string(), name: z.string().trim().min(1).max(200), price: z.number().int().min(0) }))
    .max(20),
});

export interface PlanDialogProps {
  readonly product: Product;
  /** Absent for a new one. */
  readonly plan?: Plan;
  readonly onClose: () => void;
}

/** A plan: price per cycle, set-up fee, stock, add-ons. Orders that exist keep what they were sold at. */
export function PlanDialog({ product, plan, onClose }: PlanDialogProps) {
  const t = useT(words);
  const states = useT(catalogueWords);
  const format = useFormat();
  const refresh = useRefresh();
  const { tenant } = useSession();
  const currency = plan?.currency ?? tenant.currency;
  const form = useForm({
    schema,
    defaultValues: {
      name: localisedValues(plan?.name),
      cycle: plan?.cycle ?? 'monthly',
      price: plan?.price ?? 0,
      setupFee: plan?.setupFee ?? 0,
      position: plan?.position ?? 0,
      stock: plan?.stock ?? '',
      active: plan?.active ?? true,
      addOns: (plan?.addOns ?? []).map((one) => ({ addOnId: one.id, name: one.name.fr, price: one.price })),
    },
    submit: async ({ name, stock, addOns, ...rest }, idempotencyKey) => {
      const body = {
        ...rest,
        currency,
        name: localisedBody(name),
        stock: stock === '' ? null : stock,
        addOns: addOns.map(({ addOnId, name: fr, price }) => {
          const known = plan?.addOns.find((one) => one.id === addOnId);
          // A renamed add-on loses its translations: they would no longer say the same.
          const words = known && known.name.fr === fr ? known.name : { fr };
          return { ...(addOnId ? { id: addOnId } : {}), name: words, price };
        }),
      };
      if (plan) {
        await call(
          'corporate.plans.update',
          { path: { id: plan.id }, body: { ...body, version: plan.version } },
          { idempotencyKey },
        );
      } else {
        await call('corporate.plans.create', { body: { ...body, productId: product.id } }, { idempotencyKey });
      }
    },
    onSuccess: () => {
      toast.ok(t('plans.saved'));
      refresh(queryKeyOf('corporate.products'), queryKeyOf('corporate.plans'));
      onClose();
    },
  });
  const { fields, append, remove } = useFieldArray({ control: form.hook.control, name: 'addOns' });
  return (
    <FormDialog
      form={form}
      wide
      title={plan ? t('plans.edit') : t('plans.new')}
      submitLabel={t('plans.save')}
      onClose={onClose}
    >
      <LocalisedFields
        label={t('products.name')}
        field={(locale, label) => (
          <FormField form={form} name={`name.${locale}`} label={label} required={locale === 'fr'}>
            {(field) => <Input {...field} />}
          </FormField>
        )}
      />
      <div className="grid gap-4 md:grid-cols-3">
        <FormField form={form} name="cycle" label={t('lines.cycle')}>
          {(field) => (
            <Select {...field} options={CYCLES.map((value) => ({ value, label: states(`cycle.${value}`) }))} />
          )}
        </FormField>
        <FormField form={form} name="price" label={t('plans.price')} required>
          {(field) => <AmountInput {...field} unit={currency} />}
        </FormField>
        <FormField form={form} name="setupFee" label={t('plans.setup')}>
          {(field) => <AmountInput {...field} unit={currency} />}
        </FormField>
        <FormField form={form} name="stock" label={t('plans.stock')} hint={t('plans.stockHint')}>
          {(field) => <Input {...field} type="number" min={0} inputMode="numeric" className="figures" />}
        </FormField>
        <FormField form={form} name="position" label={t('products.position')}>
          {(field) => <Input {...field} type="number" min={0} inputMode="numeric" className="figures" />}
        </FormField>
      </div>
      <FormField form={form} name="active" label={t('products.sell')} hideLabel group>
        {(field) => <Checkbox checked={field.value} onCheckedChange={field.onChange} label={t('products.sell')} />}
      </FormField>
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-sm font-medium">{t('plans.addOns')}</legend>
        {fields.map((field, index) => (
          <div key={field.id} className="grid grid-cols-[1fr_10rem_auto] items-end gap-2">
            <FormField form={form} name={`addOns.${index}.name`} label={t('products.name')}>
              {(control) => <Input {...control} />}
            </FormField>
            <FormField form={form} name={`addOns.${index}.price`} label={t('plans.price')}>
              {(control) => <AmountInput {...control} unit={currency} />}
            </FormField>
            <IconButton
              variant="danger-ghost"
              label={t('lines.remove', { number: format.number(index + 1) })}
              onClick={() => remove(index)}
            >
              <Trash aria-hidden="true" />
            </IconButton>
          </div>
        ))}
        <Button
          size="sm"
          className="justify-self-start"
          onClick={() => append({ addOnId: '', name: '', price: 0 })}
          disabled={fields.length >= 20}
        >
          <Plus aria-hidden="true" />
          {t('plans.addAddOn')}
        </Button>
      </fieldset>
    </FormDialog>
  );
}
