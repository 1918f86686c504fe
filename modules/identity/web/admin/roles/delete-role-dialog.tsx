import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import type { Role } from '../queries.ts';
import { words } from '../words.ts';

export interface DeleteRoleDialogProps {
  readonly role: Role;
  readonly onClose: () => void;
}

/** A role that nobody has; the journal keeps what it held. */
export function DeleteRoleDialog({ role, onClose }: DeleteRoleDialogProps) {
  const t = useT(words);
  const name = textIn(role.name, useLocale());
  return (
    <ConfirmAct
      open
      danger
      onOpenChange={onClose}
      title={t('roles.deleteTitle', { name })}
      description={t('roles.deleteText')}
      confirmLabel={t('roles.delete')}
      act={(idempotencyKey) => call('admin.roles.delete', { path: { id: role.id } }, { idempotencyKey })}
      refresh={[queryKeyOf('admin.roles')]}
      done={t('roles.deleted', { name })}
      onDone={onClose}
    />
  );
}
