import LogOut from 'lucide-react/icons/log-out';
import type { ReactNode } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { useSession } from '#kit/session.ts';
import { Avatar } from '#ui/avatar.tsx';
import { Menu, MenuItem, MenuSeparator } from '#ui/dropdown-menu.tsx';
import { DensityChoice, LocaleChoice, ThemeChoice } from '#ui/preference-menus.tsx';

export interface UserMenuProps {
  readonly onSignOut: () => void;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly align?: 'start' | 'end';
  readonly children?: ReactNode;
}

/** The person: who they are signed in as, language, theme, density, and the way out. */
export function UserMenu({ onSignOut, side = 'bottom', align = 'end', children }: UserMenuProps) {
  const t = useT('common');
  const { user } = useSession();
  return (
    <Menu
      side={side}
      align={align}
      trigger={
        <button
          type="button"
          aria-label={t('nav.user', { name: user.name })}
          className="hit inline-flex items-center rounded-full"
        >
          <Avatar name={user.name} />
        </button>
      }
    >
      <div className="grid px-2 py-1.5">
        <bdi className="font-medium">{user.name}</bdi>
        <bdi dir="ltr" className="text-sm text-ink-2 rtl:text-end">
          {user.email}
        </bdi>
      </div>
      <MenuSeparator />
      {children}
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
