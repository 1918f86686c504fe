import Ban from 'lucide-react/icons/ban';
import Ellipsis from 'lucide-react/icons/ellipsis';
import KeyRound from 'lucide-react/icons/key-round';
import ListChecks from 'lucide-react/icons/list-checks';
import LogIn from 'lucide-react/icons/log-in';
import Network from 'lucide-react/icons/network';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import ShieldOff from 'lucide-react/icons/shield-off';
import { useContext } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuItem, MenuSeparator } from '@cm/ui/dropdown-menu.tsx';
import { NavigateContext } from '@cm/ui/link.tsx';
import { admin } from '../../../paths.ts';
import type { Account } from '../queries.ts';
import { words } from '../words.ts';

export interface UserMenuProps {
  readonly account: Account;
  readonly onOpen: (what: 'rights' | 'roles' | 'access' | 'factors' | 'networks') => void;
}

/** What can be done to an account. One's own is out of reach: the server refuses it, the menu does not offer it. */
export function UserMenu({ account, onOpen }: UserMenuProps) {
  const t = useT(words);
  const router = useContext(NavigateContext);
  const { user } = useSession();
  const canManage = usePermission('users.manage') && account.id !== user.id;
  const mayReset = usePermission(account.kind === 'staff' ? 'users.manage' : 'customer_factors.reset');
  const canReset = mayReset && account.twoFactor && account.id !== user.id;
  const canReadLogins = usePermission('logins.read');
  const isStaff = account.kind === 'staff';
  if (!canManage && !canReset && !canReadLogins && !isStaff) return null;
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon-sm" aria-label={t('users.actionsOn', { name: account.name })}>
          <Ellipsis aria-hidden="true" />
        </Button>
      }
    >
      {isStaff ? (
        <MenuItem icon={<ListChecks aria-hidden="true" />} onSelect={() => onOpen('rights')}>
          {t('users.rights')}
        </MenuItem>
      ) : null}
      {canManage && isStaff ? (
        <MenuItem icon={<KeyRound aria-hidden="true" />} onSelect={() => onOpen('roles')}>
          {t('users.changeRoles')}
        </MenuItem>
      ) : null}
      {canReadLogins ? (
        <MenuItem
          icon={<LogIn aria-hidden="true" />}
          onSelect={() => router?.go(`${admin.logins()}?userId=${encodeURIComponent(account.id)}`)}
        >
          {t('users.logins')}
        </MenuItem>
      ) : null}
      {canManage && (isStaff || account.networks.length > 0) ? (
        <MenuItem icon={<Network aria-hidden="true" />} onSelect={() => onOpen('networks')}>
          {isStaff ? t('users.networks') : t('users.lift')}
        </MenuItem>
      ) : null}
      {canReset ? (
        <MenuItem icon={<ShieldOff aria-hidden="true" />} onSelect={() => onOpen('factors')}>
          {t('users.resetFactors')}
        </MenuItem>
      ) : null}
      {canManage ? (
        <>
          <MenuSeparator />
          <MenuItem
            danger={!account.disabled}
            icon={account.disabled ? <RotateCcw aria-hidden="true" /> : <Ban aria-hidden="true" />}
            onSelect={() => onOpen('access')}
          >
            {account.disabled ? t('users.enable') : t('users.disable')}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
