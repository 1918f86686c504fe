import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Input } from '@cm/ui/input.tsx';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { RIGHTS, type Right } from '@cm/identity/web/portal/public.ts';
import { RightsField } from '@cm/identity/web/portal/public.ts';
import { words } from './words.ts';

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email(),
  locale: z.enum(LOCALES),
  permissions: z.array(z.enum(RIGHTS)),
});

const START: readonly Right[] = ['portal.tickets'];

/** Another person of the account, invited by mail with rights of their own. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const { user, permissions } = useSession();
  const form = useForm({
    schema,
    defaultValues: {
      name: '',
      email: '',
      locale: user.locale,
      permissions: START.filter((right) => permissions.includes(right)),
    },
    submit: async (body, idempotencyKey) => call('portal.contacts.invite', { body }, { idempotencyKey }),
    onSuccess: ({ email }) => {
      toast.ok(t('contacts.inviteDone', { email }));
      refresh(queryKeyOf('portal.contacts'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('contacts.invite')}
      description={t('contacts.inviteText')}
      submitLabel={t('contacts.send')}
      onClose={onClose}
    >
      <FormField form={form} name="name" label={t('person.name')} required>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField form={form} name="email" label={t('contacts.email')} required>
          {(field) => <Input type="email" autoComplete="off" {...field} />}
        </FormField>
        <FormField form={form} name="locale" label={t('contacts.locale')}>
          {(field) => <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />}
        </FormField>
      </div>
      <FormField form={form} name="permissions" label={t('contacts.rights')} group>
        {(field) => <RightsField value={field.value} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}
