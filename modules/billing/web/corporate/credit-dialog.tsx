import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { AmountInput } from '@cm/catalogue/web/corporate/public.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { type Invoice } from './invoice-queries.ts';
import { words } from './words.ts';

const schema = z.object({
  reason: z.string().trim().min(1).max(500),
  extent: z.enum(['whole', 'lines']),
  lines: z.array(z.object({ id: z.string(), chosen: z.boolean(), ht: z.number().int().min(1) })),
});

/** Takes an issued invoice back, whole or by line; the credit note has its own final number. */
export function CreditDialog({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: {
      reason: '',
      extent: 'whole',
      lines: invoice.lines.map(({ id, ht }) => ({ id, chosen: false, ht: Math.max(1, ht) })),
    },
    submit: ({ reason, extent, lines }, idempotencyKey) =>
      call(
        'corporate.creditNotes.create',
        {
          path: { id: invoice.id },
          body: {
            reason,
            lines: extent === 'whole' ? null : lines.filter(({ chosen }) => chosen).map(({ id, ht }) => ({ id, ht })),
          },
        },
        { idempotencyKey },
      ),
    onSuccess: ({ number }) => {
      toast.ok(t('credit.issued', { number }));
      refresh(queryKeyOf('corporate.invoices'), queryKeyOf('corporate.creditNotes'));
      onClose();
    },
  });
  const extent = form.hook.watch('extent');
  const lines = form.hook.watch('lines');
  return (
    <FormDialog
      form={form}
      danger
      title={t('credit.of', { number: invoice.number ?? '' })}
      description={t('credit.text')}
      submitLabel={t('credit.issue')}
      onClose={onClose}
    >
      <FormField form={form} name="reason" label={t('reason.label')} hint={t('credit.reasonHint')} required>
        {(field) => <Textarea {...field} rows={2} />}
      </FormField>
      <FormField form={form} name="extent" label={t('credit.extent')} group>
        {(field) => (
          <RadioGroup
            value={field.value}
            onChange={field.onChange}
            options={[
              { value: 'whole', label: t('credit.whole') },
              { value: 'lines', label: t('credit.byLine') },
            ]}
          />
        )}
      </FormField>
      {extent === 'lines' ? (
        <ul className="grid gap-3">
          {invoice.lines.map((line, index) => (
            <li key={line.id} className="grid gap-1.5">
              <Checkbox
                checked={lines[index]?.chosen ?? false}
                onCheckedChange={(on) => form.hook.setValue(`lines.${index}.chosen`, on)}
                label={<bdi>{line.designation}</bdi>}
              />
              {lines[index]?.chosen ? (
                <FormField form={form} name={`lines.${index}.ht`} label={t('credit.ht')}>
                  {(field) => <AmountInput {...field} unit={invoice.currency} />}
                </FormField>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </FormDialog>
  );
}
