import { z } from 'zod';
import { FormField } from '#kit/form/form.tsx';
import { useForm } from '#kit/form/use-form.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { RadioGroup } from '#ui/radio-group.tsx';
import { Textarea } from '#ui/textarea.tsx';
import { toast } from '#ui/toast.tsx';
import { call } from '../../staff-call.ts';
import { FormDialog } from '../../form-dialog.tsx';
import { useGo } from '../shared/use-go.ts';
import { useRefresh } from '../shared/use-refresh.ts';
import { type Quote, quoteKeys } from './quote-queries.ts';

const schema = z.object({
  decision: z.enum(['accepted', 'declined']),
  reason: z.string().trim().min(1).max(1000),
});

/** The customer decided by phone, by letter, on paper: what they said and how we know. */
export function DecideDialog({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const t = useT('corporate');
  const go = useGo();
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { decision: 'accepted', reason: '' },
    submit: (body, idempotencyKey) =>
      call('corporate.quotes.decide', { path: { id: quote.id }, body }, { idempotencyKey }),
    onSuccess: ({ orderId, orderNumber }) => {
      refresh(quoteKeys.one(quote.id), quoteKeys.list, ['orders']);
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
