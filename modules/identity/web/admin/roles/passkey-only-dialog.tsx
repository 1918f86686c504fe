import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import type { Role } from '../queries.ts';
import { words } from '../words.ts';

export interface PasskeyOnlyDialogProps {
  readonly role: Role;
  readonly onClose: () => void;
}

/** The people of a role enter with a passkey alone, or with codes again. */
export function PasskeyOnlyDialog({ role, onClose }: PasskeyOnlyDialogProps) {
  const t = useT(words);
  const name = textIn(role.name, useLocale());
  const passkeyOnly = !role.passkeyOnly;
  return (
    <ConfirmAct
      open
      onOpenChange={onClose}
      title={passkeyOnly ? t('roles.passkeyOnlyTitle', { name }) : t('roles.passkeyFreeTitle', { name })}
      description={passkeyOnly ? t('roles.passkeyOnlyText') : t('roles.passkeyFreeText')}
      confirmLabel={passkeyOnly ? t('roles.passkeyOnly') : t('roles.passkeyFree')}
      act={(idempotencyKey) =>
        call('admin.roles.requirePasskey', { path: { id: role.id }, body: { passkeyOnly } }, { idempotencyKey })
      }
      refresh={[queryKeyOf('admin.roles')]}
      done={t('roles.passkeyDone', { name })}
      onDone={onClose}
    />
  );
}
