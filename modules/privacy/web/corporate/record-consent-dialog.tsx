import { consentChannels, recordedChannels } from '@cm/api-client/vocabulary';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { words as sharedWords } from '../words.ts';
import type { PersonConsents } from './consent-queries.ts';
import { words } from './words.ts';

const schema = z.object({
  purpose: z.string().min(1),
  channel: z.enum(consentChannels),
  said: z.enum(['yes', 'no']),
  source: z.enum(recordedChannels),
});

export interface RecordConsentDialogProps {
  readonly customerId: string;
  readonly person: PersonConsents;
  readonly onClose: () => void;
}

/** What a person said outside the portal, with the text that was read to them. */
export function RecordConsentDialog({ customerId, person, onClose }: RecordConsentDialogProps) {
  const t = useT(words);
  const shared = useT(sharedWords);
  const localised = useLocalised();
  const locale = useLocale();
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { purpose: person.purposes[0]?.key ?? '', channel: 'email', said: '', source: 'telephone' },
    submit: ({ said, ...body }, idempotencyKey) =>
      call(
        'corporate.consents.record',
        {
          path: { id: customerId, userId: person.userId },
          body: {
            ...body,
            given: said === 'yes',
            version: person.purposes.find(({ key }) => key === body.purpose)?.version ?? '',
            locale,
          },
        },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('consents.recorded'));
      refresh(queryKeyOf('corporate.consents'), queryKeyOf('corporate.consentWords'));
      onClose();
    },
  });
  const { purpose } = form.hook.watch();
  const chosen = person.purposes.find(({ key }) => key === purpose);
  return (
    <FormDialog
      form={form}
      title={t('consents.recordTitle', { name: person.name })}
      description={t('consents.recordText')}
      submitLabel={t('consents.record')}
      onClose={onClose}
    >
      <FormField
        form={form}
        name="purpose"
        label={t('consents.purpose')}
        {...(chosen ? { hint: localised(chosen.text) } : {})}
      >
        {(field) => (
          <Select
            {...field}
            options={person.purposes.map(({ key, name }) => ({ value: key, label: localised(name) }))}
          />
        )}
      </FormField>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField form={form} name="channel" label={t('consents.channel')}>
          {(field) => (
            <Select
              {...field}
              options={(chosen?.channels ?? []).map(({ channel }) => ({
                value: channel,
                label: shared(`consent.${channel}`),
              }))}
            />
          )}
        </FormField>
        <FormField form={form} name="source" label={t('consents.source')}>
          {(field) => (
            <Select
              {...field}
              options={recordedChannels.map((value) => ({ value, label: shared(`channel.${value}`) }))}
            />
          )}
        </FormField>
      </div>
      <FormField form={form} name="said" label={t('consents.said')} group required>
        {({ value, onChange }) => (
          <RadioGroup
            value={value}
            onChange={onChange}
            options={[
              { value: 'yes', label: t('consents.yes') },
              { value: 'no', label: t('consents.withdraws') },
            ]}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
