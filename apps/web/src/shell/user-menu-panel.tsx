import CircleUser from 'lucide-react/icons/circle-user-round';
import LogOut from 'lucide-react/icons/log-out';
import { useContext } from 'react';
import { areaOf } from '@cm/web-kit/area.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Menu, MenuItem, MenuSeparator } from '@cm/ui/dropdown-menu.tsx';
import { NavigateContext } from '@cm/ui/link.tsx';
import { DensityChoice, LocaleChoice, ThemeChoice } from '@cm/web-kit/preferences/preference-menus.tsx';
import { UserButton, type UserMenuProps } from './user-button.tsx';
import { admin as identityAdmin, corporate as identityCorporate } from '@cm/identity/paths';
import { portal as portalArea } from '@cm/paths/areas';
import { words } from '@cm/web-kit/words/kit.ts';

/** The staff have one account: it opens inside whichever of their areas they are in. */
const ACCOUNT = {
  portal: portalArea.account,
  corporate: identityCorporate.account,
  admin: identityAdmin.account,
} as const;

export function UserMenuPanel({
  onSignOut,
  side = 'bottom',
  align = 'end',
  defaultOpen,
}: UserMenuProps & { defaultOpen: boolean }) {
  const t = useT(words);
  const { user } = useSession();
  const router = useContext(NavigateContext);
  const account = ACCOUNT[areaOf(location.pathname)]();
  return (
    <Menu defaultOpen={defaultOpen} side={side} align={align} trigger={<UserButton />}>
      <div className="grid px-2 py-1.5">
        <bdi className="font-medium">{user.name}</bdi>
        <bdi dir="ltr" className="text-sm text-ink-2 rtl:text-end">
          {user.email}
        </bdi>
      </div>
      <MenuSeparator />
      <MenuItem icon={<CircleUser aria-hidden="true" />} onSelect={() => router?.go(account)}>
        {t('nav.account')}
      </MenuItem>
      <MenuSeparator />
      <LocaleChoice />
      <ThemeChoice />
      <DensityChoice />
      <MenuSeparator />
      <MenuItem icon={<LogOut aria-hidden="true" className="mirror" />} onSelect={onSignOut}>
        {t('nav.signOut')}
      </MenuItem>
    </Menu>
  );
}
