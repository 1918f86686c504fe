import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Input } from '@cm/ui/input.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import type { MailDomain } from '../queries.ts';
import { words } from '../words.ts';

const schema = z.object({ domain: z.string().trim().min(1).max(300) });

export interface ClaimDialogProps {
  readonly onClose: () => void;
  readonly onClaimed: (domain: MailDomain) => void;
}

/** Notes a domain; the record that proves it comes next. */
export function ClaimDialog({ onClose, onClaimed }: ClaimDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { domain: '' },
    submit: (body, idempotencyKey) => call('admin.mailDomains.claim', { body }, { idempotencyKey }),
    onSuccess: (claimed) => {
      refresh(queryKeyOf('admin.mailDomains'));
      onClaimed(claimed);
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('domains.add')}
      description={t('domains.addText')}
      submitLabel={t('domains.addNext')}
      onClose={onClose}
    >
      <FormField form={form} name="domain" label={t('domains.domain')} hint={t('domains.domainHint')} required>
        {(field) => <Input dir="ltr" autoComplete="off" spellCheck={false} inputMode="url" {...field} />}
      </FormField>
    </FormDialog>
  );
}
