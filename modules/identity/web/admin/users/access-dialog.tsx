import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import type { Account } from '../queries.ts';
import { words } from '../words.ts';

export interface AccessDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Shuts an account out (its address must be typed: the sessions end at once) or lets it in again. */
export function AccessDialog({ account, onClose }: AccessDialogProps) {
  const t = useT(words);
  const disable = !account.disabled;
  const change = useAct({
    act: (disabled: boolean) => call('admin.users.disable', { path: { id: account.id }, body: { disabled } }),
    done: disable ? t('users.disabledDone', { name: account.name }) : t('users.enabledDone', { name: account.name }),
    refresh: [queryKeyOf('admin.users')],
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
      loading={change.busy}
      {...(disable ? { typeToConfirm: account.email } : {})}
      onConfirm={() => change.run(disable)}
    />
  );
}
