import type { ButtonHTMLAttributes, Ref } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { useSession } from '#kit/session.ts';
import { Avatar } from '#ui/avatar.tsx';
import { deferred, DeferredMenu } from '#ui/deferred-menu.tsx';

const { Component: UserMenuPanel, preload } = deferred(
  async () => (await import('./user-menu-panel.tsx')).UserMenuPanel,
);

export interface UserMenuProps {
  readonly onSignOut: () => void;
  readonly side?: 'top' | 'bottom';
  readonly align?: 'start' | 'end';
}

export function UserButton(props: ButtonHTMLAttributes<HTMLButtonElement> & { readonly ref?: Ref<HTMLButtonElement> }) {
  const t = useT('common');
  const { user } = useSession();
  return (
    <button
      {...props}
      type="button"
      aria-haspopup="menu"
      aria-label={t('nav.user', { name: user.name })}
      className="hit inline-flex items-center rounded-full"
    >
      <Avatar name={user.name} />
    </button>
  );
}

/** The person: who they are signed in as, language, theme, density, and the way out. */
export function UserMenu(props: UserMenuProps) {
  return (
    <DeferredMenu
      button={(trigger) => <UserButton {...trigger} />}
      menu={UserMenuPanel}
      preload={preload}
      props={props}
    />
  );
}
