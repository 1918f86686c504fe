import { customerCategoryKycs } from '@cm/api-client/vocabulary';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { type Item, queryKeyOf } from '@cm/web-kit/queries.ts';
import { hundredths, writeHundredths } from '@cm/web-kit/hundredths.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

const schema = z.object({
  paymentDays: z.union([z.literal(''), z.coerce.number<number | string>().int().min(0).max(365)]),
  kyc: z.enum(['', ...customerCategoryKycs]),
  /** A percentage as people write it; hundredths of it once it is read. */
  discountBp: z
    .string()
    .trim()
    .transform((typed) => (typed === '' ? null : hundredths(typed)))
    .pipe(z.number().int().min(1).max(10_000).nullable()),
});

interface Props {
  readonly category: Item<'admin.customerCategories.list'>;
  readonly onClose: () => void;
}

/** What a category changes for its customers: each field says exactly what, and for which documents. */
export function CategoryRulesDialog({ category, onClose }: Props) {
  const t = useT(words);
  const locale = useLocale();
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: {
      paymentDays: category.paymentDays ?? '',
      kyc: category.kyc ?? '',
      discountBp: category.discountBp === null ? '' : writeHundredths(category.discountBp),
    },
    submit: ({ paymentDays, kyc, discountBp }) =>
      call('admin.customerCategories.setRules', {
        path: { id: category.id },
        body: {
          paymentDays: paymentDays === '' ? null : paymentDays,
          kyc: kyc || null,
          discountBp,
        },
      }),
    onSuccess: () => {
      toast.ok(t('organisation.saved'));
      refresh(queryKeyOf('admin.customerCategories'), queryKeyOf('corporate.customerCategories'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('rules.title', { name: textIn(category.name, locale) })}
      description={t('rules.text')}
      submitLabel={t('organisation.save')}
      onClose={onClose}
    >
      <FormField
        form={form}
        name="paymentDays"
        label={t('rules.paymentDays')}
        hint={t('rules.paymentDaysHint')}
        optional
      >
        {(field) => <Input {...field} dir="ltr" inputMode="numeric" className="max-w-32" autoComplete="off" />}
      </FormField>
      <FormField form={form} name="kyc" label={t('rules.kyc')} hint={t('rules.kycHint')}>
        {(field) => (
          <Select
            {...field}
            options={[
              { value: '', label: t('rules.kyc.setting') },
              ...customerCategoryKycs.map((value) => ({ value, label: t(`rules.kyc.${value}`) })),
            ]}
          />
        )}
      </FormField>
      <FormField form={form} name="discountBp" label={t('rules.discount')} hint={t('rules.discountHint')} optional>
        {(field) => (
          <Input
            {...field}
            dir="ltr"
            inputMode="decimal"
            className="max-w-32"
            autoComplete="off"
            after={<span className="pe-2 text-ink-3">%</span>}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
