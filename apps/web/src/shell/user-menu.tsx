import { deferred, DeferredMenu } from '@cm/ui/deferred-menu.tsx';
import { UserButton, type UserMenuProps } from './user-button.tsx';

const { Component: UserMenuPanel, preload } = deferred(
  async () => (await import('./user-menu-panel.tsx')).UserMenuPanel,
);

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
