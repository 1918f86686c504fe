import { useT } from '#kit/i18n/use-t.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { call } from '../../staff-call.ts';
import type { Account } from '../queries.ts';
import { useAct } from '../use-act.ts';

export interface AccessDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Shuts an account out (its address must be typed: the sessions end at once) or lets it in again. */
export function AccessDialog({ account, onClose }: AccessDialogProps) {
  const t = useT('admin');
  const disable = !account.disabled;
  const { act, busy } = useAct({
    run: (disabled: boolean) => call('admin.users.disable', { path: { id: account.id }, body: { disabled } }),
    done: disable ? t('users.disabledDone', { name: account.name }) : t('users.enabledDone', { name: account.name }),
    refresh: [['admin', 'users']],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={disable ? t('users.disableTitle', { name: account.name }) : t('users.enableTitle', { name: account.name })}
      description={disable ? t('users.disableText') : t('users.enableText')}
      confirmLabel={disable ? t('users.disable') : t('users.enable')}
      danger={disable}
      loading={busy}
      {...(disable ? { typeToConfirm: account.email } : {})}
      onConfirm={() => act(disable)}
    />
  );
}
