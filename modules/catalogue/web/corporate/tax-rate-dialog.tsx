import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { DateField } from '@cm/ui/date-field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { AmountInput } from './documents/amount-input.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { localisedBody, LocalisedFields, localisedSchema } from './localised-fields.tsx';
import { words } from './words.ts';

const text = (max: number) => z.string().trim().max(max);
const schema = z.object({
  category: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9_]{1,40}$/),
  rateBp: z.number().int().min(0).max(10_000),
  validFrom: z.iso.date(),
  label: localisedSchema(200),
  exemptionReason: z.object({ fr: text(300), ar: text(300), en: text(300) }),
  legalRef: text(300),
});

/** A rate that holds from a day on; the one before it ends on the day before. */
export function TaxRateDialog({ onClose }: { onClose: () => void }) {
  const t = useT(words);
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: {
      category: '',
      rateBp: 1900,
      validFrom: today,
      label: { fr: '', ar: '', en: '' },
      exemptionReason: { fr: '', ar: '', en: '' },
      legalRef: '',
    },
    submit: ({ exemptionReason, label, legalRef, ...rest }, idempotencyKey) =>
      call(
        'admin.taxRates.create',
        {
          body: {
            ...rest,
            validTo: null,
            label: localisedBody(label),
            exemptionReason: exemptionReason.fr ? localisedBody(exemptionReason) : null,
            legalRef: legalRef || null,
          },
        },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('taxes.added'));
      refresh(queryKeyOf('corporate.taxRates'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      wide
      title={t('taxes.new')}
      description={t('taxes.newText')}
      submitLabel={t('taxes.add')}
      onClose={onClose}
    >
      <div className="grid gap-4 md:grid-cols-3">
        <FormField form={form} name="category" label={t('taxes.category')} hint={t('taxes.categoryHint')} required>
          {(field) => <Input {...field} dir="ltr" className="font-mono" autoComplete="off" spellCheck={false} />}
        </FormField>
        <FormField form={form} name="rateBp" label={t('taxes.rate')} required>
          {(field) => <AmountInput {...field} unit="%" />}
        </FormField>
        <FormField form={form} name="validFrom" label={t('taxes.from')} required>
          {({ name, value, onChange, onBlur }) => (
            <DateField name={name} value={value} onChange={onChange} onBlur={onBlur} today={today} />
          )}
        </FormField>
      </div>
      <LocalisedFields
        label={t('taxes.label')}
        field={(locale, label) => (
          <FormField form={form} name={`label.${locale}`} label={label} required={locale === 'fr'}>
            {(field) => <Input {...field} />}
          </FormField>
        )}
      />
      {form.hook.watch('rateBp') === 0 ? (
        <LocalisedFields
          label={t('taxes.exemption')}
          field={(locale, label) => (
            <FormField form={form} name={`exemptionReason.${locale}`} label={label}>
              {(field) => <Input {...field} />}
            </FormField>
          )}
        />
      ) : null}
      <FormField form={form} name="legalRef" label={t('taxes.legalRef')} optional>
        {(field) => <Input {...field} />}
      </FormField>
    </FormDialog>
  );
}
