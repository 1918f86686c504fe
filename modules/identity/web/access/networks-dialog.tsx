import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { OperationKey } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Input } from '@cm/ui/input.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { networksIn } from '../shared/networks-in.ts';
import { words } from './words.ts';

const schema = z.object({ networks: z.string().max(1500).transform(networksIn) });

export interface NetworksDialogProps {
  readonly title: string;
  readonly text: string;
  readonly networks: readonly string[];
  readonly save: (networks: string[], idempotencyKey: string) => Promise<unknown>;
  readonly refresh: readonly OperationKey[];
  readonly onClose: () => void;
}

/** The networks from which alone an account may be used, in one line. */
export function NetworksDialog({ title, text, networks, save, refresh: keys, onClose }: NetworksDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { networks: networks.join(', ') },
    submit: async (body, idempotencyKey) => {
      await save(body.networks, idempotencyKey);
    },
    onSuccess: () => {
      toast.ok(t('networks.saved'));
      for (const key of keys) refresh(key);
      onClose();
    },
  });
  return (
    <FormDialog form={form} title={title} description={text} submitLabel={t('networks.save')} onClose={onClose}>
      <FormField form={form} name="networks" label={t('networks.field')} hint={t('networks.fieldHint')}>
        {(field) => <Input dir="ltr" autoComplete="off" spellCheck={false} {...field} />}
      </FormField>
    </FormDialog>
  );
}
