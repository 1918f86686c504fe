import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FactorProof } from '@cm/identity/web/admin/public.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Input } from '@cm/ui/input.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import type { Result } from '@cm/api-client/client';
import { choicesQuery } from './queries.ts';
import { words } from './words.ts';

export interface OpenDialogProps {
  readonly onClose: () => void;
}

/** Which role, why, and a code or a passkey at this moment. */
export function OpenDialog({ onClose }: OpenDialogProps) {
  const t = useT(words);
  const choices = useQuery(choicesQuery());
  if (choices.data && choices.data.roles.length > 0 && choices.data.left > 0)
    return <OpenForm choices={choices.data} onClose={onClose} />;
  return (
    <Dialog open title={t('emergency.start')} onOpenChange={onClose}>
      {choices.error ? (
        <ErrorState error={choices.error} onRetry={() => void choices.refetch()} retrying={choices.isFetching} />
      ) : choices.data ? (
        <Callout tone="warn" title={choices.data.left === 0 ? t('emergency.spent') : t('emergency.nothing')}>
          {choices.data.left === 0 ? null : t('emergency.nothingText')}
        </Callout>
      ) : (
        <Skeleton className="h-40" />
      )}
    </Dialog>
  );
}

const schema = z.object({
  roleId: z.uuid(),
  reason: z.string().trim().min(20).max(1000),
  code: z.string().trim().min(6).max(40),
});
const provedSchema = schema.extend({ code: z.string() });

interface OpenFormProps extends OpenDialogProps {
  readonly choices: Result<'admin.emergencyAccesses.choices'>;
}

function OpenForm({ choices, onClose }: OpenFormProps) {
  const t = useT(words);
  const locale = useLocale();
  const [byPasskey, setByPasskey] = useState(false);
  const only = choices.roles.length === 1 ? choices.roles[0]?.id : undefined;
  const form = useForm({
    schema: byPasskey ? provedSchema : schema,
    defaultValues: { roleId: only ?? '', reason: '', code: '' },
    submit: async ({ roleId, reason, code }, idempotencyKey) => {
      if (!byPasskey) await call('corporate.proof.give', { body: { proof: { kind: 'code', secret: code } } });
      return call('admin.emergencyAccesses.open', { body: { roleId, reason } }, { idempotencyKey });
    },
    // The page is read anew, with the rights of the access and its banner.
    onSuccess: () => location.reload(),
  });
  return (
    <FormDialog
      form={form}
      title={t('emergency.start')}
      description={t('emergency.startText')}
      submitLabel={t('emergency.startSubmit')}
      danger
      onClose={onClose}
    >
      <FormField form={form} name="roleId" label={t('emergency.which')} group required>
        {({ value, onChange }) => (
          <RadioGroup
            value={value}
            onChange={onChange}
            options={choices.roles.map(({ id, name, adds }) => ({
              value: id,
              label: textIn(name, locale),
              hint: t('emergency.adds', { count: adds.length }),
            }))}
          />
        )}
      </FormField>
      <FormField form={form} name="reason" label={t('emergency.reason')} hint={t('emergency.reasonHint')} required>
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
      {byPasskey ? (
        <Callout tone="ok">{t('emergency.proved')}</Callout>
      ) : (
        <>
          <FormField form={form} name="code" label={t('emergency.code')} hint={t('emergency.codeHint')} required>
            {(field) => (
              <Input dir="ltr" autoComplete="one-time-code" spellCheck={false} {...field} className="font-mono" />
            )}
          </FormField>
          <FactorProof label={t('emergency.usePasskey')} onProved={() => setByPasskey(true)} />
        </>
      )}
      <p className="text-sm text-ink-2">
        {t('emergency.lasts', { minutes: String(choices.minutes) })} {t('emergency.left', { count: choices.left })}
      </p>
    </FormDialog>
  );
}
