import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { type Quote } from './quote-queries.ts';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';

const schema = z.object({
  decision: z.enum(['accepted', 'declined']),
  reason: z.string().trim().min(1).max(1000),
});

/** The customer decided by phone, by letter, on paper: what they said and how we know. */
export function DecideDialog({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const t = useT(words);
  const go = useGo();
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { decision: 'accepted', reason: '' },
    submit: (body, idempotencyKey) =>
      call('corporate.quotes.decide', { path: { id: quote.id }, body }, { idempotencyKey }),
    onSuccess: ({ orderId, orderNumber }) => {
      refresh(queryKeyOf('corporate.quotes'), queryKeyOf('corporate.orders'));
      onClose();
      if (orderId) {
        toast.ok(t('quotes.ordered', { number: orderNumber ?? '' }));
        go(corporate.order(orderId));
      }
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('quotes.decideTitle', { number: quote.number ?? '' })}
      description={t('quotes.decideText')}
      submitLabel={t('quotes.decide')}
      onClose={onClose}
    >
      <FormField form={form} name="decision" label={t('quotes.decision')} group>
        {(field) => (
          <RadioGroup
            look="card"
            value={field.value}
            onChange={field.onChange}
            options={[
              { value: 'accepted', label: t('quotes.accepted'), hint: t('quotes.acceptedHint') },
              { value: 'declined', label: t('quotes.declined') },
            ]}
          />
        )}
      </FormField>
      <FormField form={form} name="reason" label={t('quotes.how')} hint={t('quotes.howHint')} required>
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
    </FormDialog>
  );
}
