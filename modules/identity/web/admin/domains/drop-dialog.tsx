import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from '../words.ts';

const schema = z.object({});

export interface DropDialogProps {
  readonly domain: string;
  readonly onClose: () => void;
}

/** Gives a domain up; a refusal names the addresses that need it, and stays to be read. */
export function DropDialog({ domain, onClose }: DropDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: {},
    submit: () => call('admin.mailDomains.drop', { path: { domain } }),
    onSuccess: () => {
      toast.ok(t('domains.dropDone', { domain }));
      refresh(queryKeyOf('admin.mailDomains'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      danger
      title={t('domains.dropTitle', { domain })}
      submitLabel={t('domains.drop')}
      onClose={onClose}
    >
      <p>{t('domains.dropText')}</p>
    </FormDialog>
  );
}
