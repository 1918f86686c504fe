import { dataRequestKinds, dataRequestScopes } from '@cm/api-client/vocabulary';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { words } from './words.ts';

const schema = z.object({
  kind: z.enum(dataRequestKinds),
  scope: z.enum(dataRequestScopes),
  details: z.string().trim().max(4000),
});

/** A right that the law gives, asked for. Who owns the account may ask it for the whole account. */
export function AskDialog({ onClose }: { onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const { user } = useSession();
  const acted = user.customers.find(({ id }) => id === user.customerId);
  const owns = acted?.owner ?? false;
  const form = useForm({
    schema,
    // What is asked is chosen, never guessed.
    defaultValues: { kind: '', scope: 'person', details: '' },
    submit: ({ kind, scope, details }, idempotencyKey) =>
      call(
        'portal.dataRequests.ask',
        { body: { kind, scope: kind === 'closing' ? 'account' : scope, details } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('ask.done'));
      refresh(queryKeyOf('portal.dataRequests'));
      onClose();
    },
  });
  const { kind } = form.hook.watch();
  const mustSay = kind === 'rectification' || kind === 'objection';
  const kinds = dataRequestKinds.filter((one) => owns || one !== 'closing');
  return (
    <FormDialog
      form={form}
      title={t('requests.ask')}
      description={t('ask.text')}
      submitLabel={t('ask.send')}
      onClose={onClose}
    >
      <FormField form={form} name="kind" label={t('ask.kind')} group required>
        {({ value, onChange }) => (
          <RadioGroup
            value={value}
            onChange={onChange}
            options={kinds.map((one) => ({ value: one, label: t(`ask.kind.${one}`), hint: t(`ask.hint.${one}`) }))}
          />
        )}
      </FormField>
      {owns && kind !== 'closing' ? (
        <FormField form={form} name="scope" label={t('ask.scope')} group>
          {({ value, onChange }) => (
            <RadioGroup
              value={value}
              onChange={onChange}
              options={[
                { value: 'person', label: t('ask.scope.person') },
                { value: 'account', label: t('ask.scope.account', { name: acted?.name ?? '' }) },
              ]}
            />
          )}
        </FormField>
      ) : null}
      <FormField
        form={form}
        name="details"
        label={t('ask.details')}
        {...(mustSay ? { required: true } : { optional: true })}
      >
        {(field) => <Textarea {...field} rows={4} />}
      </FormField>
    </FormDialog>
  );
}
