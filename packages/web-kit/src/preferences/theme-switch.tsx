import { deferred, DeferredMenu } from '@cm/ui/deferred-menu.tsx';
import { ThemeButton } from './theme-button.tsx';

const { Component: ThemeMenu, preload } = deferred(async () => (await import('./theme-menu.tsx')).ThemeMenu);

export function ThemeSwitch() {
  return <DeferredMenu button={(props) => <ThemeButton {...props} />} menu={ThemeMenu} preload={preload} props={{}} />;
}
