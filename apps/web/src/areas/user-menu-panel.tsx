import CircleUser from 'lucide-react/icons/circle-user-round';
import LogOut from 'lucide-react/icons/log-out';
import { useContext } from 'react';
import { areaOf } from '#kit/area.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { admin, corporate, portal } from '#kit/paths.ts';
import { useSession } from '#kit/session.ts';
import { Menu, MenuItem, MenuSeparator } from '#ui/dropdown-menu.tsx';
import { NavigateContext } from '#ui/link.tsx';
import { DensityChoice, LocaleChoice, ThemeChoice } from '#ui/preference-menus.tsx';
import { UserButton, type UserMenuProps } from './user-menu.tsx';

/** The staff have one account: it opens inside whichever of their areas they are in. */
const ACCOUNT = { portal: portal.account, corporate: corporate.account, admin: admin.account } as const;

export function UserMenuPanel({
  onSignOut,
  side = 'bottom',
  align = 'end',
  defaultOpen,
}: UserMenuProps & { defaultOpen: boolean }) {
  const t = useT('common');
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
