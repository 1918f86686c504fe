import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { TokenSecret } from './token-secret.tsx';
import { useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { TOKEN_SCOPES } from './rights.ts';
import { ScopeChoices } from './scope-choices.tsx';
import { networksIn } from '../shared/networks-in.ts';
import { words } from './words.ts';

const DAYS = ['30', '90', '365'] as const;
const schema = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(TOKEN_SCOPES)).min(1),
  days: z.enum(DAYS),
  networks: z.string().max(1000).transform(networksIn),
});

/** Makes a token; its secret stays on the screen until the dialog is closed, and is nowhere afterwards. */
export function NewTokenDialog({ onClose, onMade }: { onClose: () => void; onMade: () => void }) {
  const t = useT(words);
  const { permissions, user } = useSession();
  const account = user.customers.length > 1 ? user.customers.find(({ id }) => id === user.customerId) : undefined;
  const [secret, setSecret] = useState<string | null>(null);
  const form = useForm({
    schema,
    defaultValues: {
      name: '',
      scopes: TOKEN_SCOPES.filter((right) => right === 'portal.tickets' && permissions.includes(right)),
      days: '90',
      networks: '',
    },
    submit: async ({ name, scopes, days, networks }, idempotencyKey) =>
      call(
        'portal.tokens.create',
        { body: { name, scopes, networks, expiresInDays: Number(days) } },
        { idempotencyKey },
      ),
    onSuccess: (token) => {
      setSecret(token.secret);
      onMade();
    },
  });
  if (secret) return <TokenSecret secret={secret} onClose={onClose} />;
  return (
    <FormDialog
      form={form}
      title={t('tokens.new')}
      description={account ? t('tokens.forAccount', { name: account.name }) : undefined}
      submitLabel={t('tokens.create')}
      onClose={onClose}
    >
      <FormField form={form} name="name" label={t('tokens.name')} hint={t('tokens.nameHint')} required>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="days" label={t('tokens.life')}>
        {(field) => (
          <Select
            {...field}
            options={DAYS.map((value) => ({ value, label: t('tokens.days', { count: Number(value) }) }))}
          />
        )}
      </FormField>
      <FormField form={form} name="networks" label={t('tokens.networks')} hint={t('tokens.networksHint')}>
        {(field) => <Input dir="ltr" autoComplete="off" spellCheck={false} {...field} />}
      </FormField>
      <FormField form={form} name="scopes" label={t('tokens.scopes')} group>
        {(field) => <ScopeChoices choices={TOKEN_SCOPES} value={field.value} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}
