import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { NetworksDialog } from '../../access/networks-dialog.tsx';
import type { Account } from '../queries.ts';
import { words } from '../words.ts';

const refresh = [queryKeyOf('admin.users')];

/** From where alone an account may be used: named over a colleague's, lifted over a customer's. */
export function AccountNetworksDialog({
  account,
  onClose,
}: {
  readonly account: Account;
  readonly onClose: () => void;
}) {
  const t = useT(words);
  const { id, name } = account;
  const save = (networks: string[], idempotencyKey: string) =>
    call('admin.users.setNetworks', { path: { id }, body: { networks } }, { idempotencyKey });
  if (account.kind === 'staff')
    return (
      <NetworksDialog
        title={t('users.networksOf', { name })}
        text={t('users.networksText')}
        networks={account.networks}
        save={save}
        refresh={refresh}
        onClose={onClose}
      />
    );
  return (
    <ConfirmAct
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('users.liftTitle', { name })}
      description={t('users.liftText', { networks: `\u2066${account.networks.join(', ')}\u2069` })}
      confirmLabel={t('users.lift')}
      act={(idempotencyKey) => save([], idempotencyKey)}
      done={t('users.lifted')}
      refresh={refresh}
      onDone={onClose}
    />
  );
}
