import { deferred, DeferredMenu } from '@cm/ui/deferred-menu.tsx';
import { LocaleButton } from './locale-button.tsx';

const { Component: LocaleMenu, preload } = deferred(async () => (await import('./locale-menu.tsx')).LocaleMenu);

/** Language, by its own name: the one control that must be found without reading the page. */
export function LocaleSwitch() {
  return (
    <DeferredMenu button={(props) => <LocaleButton {...props} />} menu={LocaleMenu} preload={preload} props={{}} />
  );
}
