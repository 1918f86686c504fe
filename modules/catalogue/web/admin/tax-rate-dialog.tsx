import { useId } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { DateField } from '@cm/ui/date-field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { hundredths, isHundredths } from '@cm/web-kit/hundredths.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { emptyName, LocalisedName, localisedName, nameBody } from '@cm/web-kit/admin/localised-name.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

const reason = z.object({
  fr: z.string().trim().max(300),
  ar: z.string().trim().max(300),
  en: z.string().trim().max(300),
});

const schema = z.object({
  category: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9_]{1,40}$/),
  rateBp: z.string().refine(isHundredths).transform(hundredths).pipe(z.number().max(10_000)),
  validFrom: z.iso.date(),
  validTo: z.union([z.literal(''), z.iso.date()]),
  label: localisedName(200),
  exemptionReason: reason,
  legalRef: z.string().trim().max(300),
});

export interface TaxRateDialogProps {
  readonly categories: readonly string[];
  readonly today: string;
  readonly onClose: () => void;
}

/** Enters a rate from a day on; the open rate of its category ends on the day before. */
export function TaxRateDialog({ categories, today, onClose }: TaxRateDialogProps) {
  const t = useT(words);
  const listId = useId();
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: {
      category: '',
      rateBp: '',
      validFrom: '',
      validTo: '',
      label: emptyName,
      exemptionReason: emptyName,
      legalRef: '',
    },
    draftKey: 'admin.tax-rate',
    submit: (values, idempotencyKey) =>
      call(
        'admin.taxRates.create',
        {
          body: {
            ...values,
            validTo: values.validTo || null,
            label: nameBody(values.label),
            exemptionReason: values.exemptionReason.fr ? nameBody(values.exemptionReason) : null,
            legalRef: values.legalRef || null,
          },
        },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('organisation.saved'));
      refresh(queryKeyOf('corporate.taxRates'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      className="grid gap-4 sm:grid-cols-2"
      wide
      title={t('taxRates.add')}
      description={t('taxRates.addText')}
      submitLabel={t('taxRates.add')}
      onClose={onClose}
    >
      <FormField form={form} name="category" label={t('taxRates.category')} hint={t('taxRates.categoryHint')} required>
        {(field) => <Input {...field} dir="ltr" list={listId} autoComplete="off" spellCheck={false} />}
      </FormField>
      <FormField form={form} name="rateBp" label={t('taxRates.rate')} required>
        {(field) => <Input {...field} dir="ltr" inputMode="decimal" after={<span className="pe-2">%</span>} />}
      </FormField>
      <FormField form={form} name="validFrom" label={t('taxRates.from')} required>
        {(field) => <DateField {...field} today={today} />}
      </FormField>
      <FormField form={form} name="validTo" label={t('taxRates.to')} hint={t('taxRates.toHint')} optional>
        {(field) => <DateField {...field} today={today} />}
      </FormField>
      <LocalisedName form={form} property="label" label={t('taxRates.label')} />
      <LocalisedName
        form={form}
        property="exemptionReason"
        label={t('taxRates.reason')}
        hint={t('taxRates.reasonHint')}
        optional
      />
      <FormField form={form} name="legalRef" label={t('taxRates.law')} hint={t('taxRates.lawHint')} optional>
        {(field) => <Input {...field} autoComplete="off" />}
      </FormField>
      <datalist id={listId}>
        {categories.map((category) => (
          <option key={category} value={category}>
            {category}
          </option>
        ))}
      </datalist>
    </FormDialog>
  );
}
