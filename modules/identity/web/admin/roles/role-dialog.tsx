import { z } from '@cm/web-kit/schema.ts';
import { emptyName, LocalisedName, localisedName, nameBody, nameValues } from '@cm/web-kit/admin/localised-name.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { Role } from '../queries.ts';
import { words } from '../words.ts';

const MAX_NAME = 60;

export interface NewRoleDialogProps {
  readonly roles: readonly Role[];
  /** The role to begin with; null for one without permissions. */
  readonly copyOf: Role | null;
  readonly onClose: () => void;
}

/** A role of the operator's own, empty or with what another one holds. */
export function NewRoleDialog({ roles, copyOf, onClose }: NewRoleDialogProps) {
  const t = useT(words);
  const locale = useLocale();
  const saved = useSaved(onClose);
  const { permissions } = useSession();
  const form = useForm({
    schema: z.object({ name: localisedName(MAX_NAME), copyOf: z.string() }),
    defaultValues: { name: emptyName, copyOf: copyOf?.id ?? '' },
    submit: ({ name, copyOf: source }, idempotencyKey) =>
      call(
        'admin.roles.create',
        { body: { name: nameBody(name), ...(source === '' ? {} : { copyOf: source }) } },
        { idempotencyKey },
      ),
    onSuccess: () => saved(t('roles.created')),
  });
  return (
    <FormDialog
      form={form}
      title={t('roles.newTitle')}
      description={t('roles.newText')}
      submitLabel={t('roles.create')}
      onClose={onClose}
    >
      <LocalisedName form={form} property="name" label={t('roles.name')} />
      <FormField form={form} name="copyOf" label={t('roles.copyOf')} hint={t('roles.copyOfHint')}>
        {(field) => (
          <Select
            {...field}
            placeholder={t('roles.copyOfNone')}
            options={roles.map((role) => ({
              value: role.id,
              label: textIn(role.name, locale),
              disabled: role.permissions.some((permission) => !permissions.includes(permission)),
            }))}
          />
        )}
      </FormField>
    </FormDialog>
  );
}

export interface RenameRoleDialogProps {
  readonly role: Role;
  readonly onClose: () => void;
}

export function RenameRoleDialog({ role, onClose }: RenameRoleDialogProps) {
  const t = useT(words);
  const locale = useLocale();
  const saved = useSaved(onClose);
  const form = useForm({
    schema: z.object({ name: localisedName(MAX_NAME) }),
    defaultValues: { name: nameValues(role.name) },
    submit: ({ name }, idempotencyKey) =>
      call('admin.roles.rename', { path: { id: role.id }, body: { name: nameBody(name) } }, { idempotencyKey }),
    onSuccess: () => saved(t('roles.renamed')),
  });
  return (
    <FormDialog
      form={form}
      title={t('roles.renameTitle', { name: textIn(role.name, locale) })}
      submitLabel={t('roles.saveName')}
      onClose={onClose}
    >
      <LocalisedName form={form} property="name" label={t('roles.name')} />
    </FormDialog>
  );
}

function useSaved(onClose: () => void) {
  const refresh = useRefresh();
  return (said: string) => {
    toast.ok(said);
    refresh(queryKeyOf('admin.roles'));
    onClose();
  };
}
