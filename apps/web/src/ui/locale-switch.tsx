import Languages from 'lucide-react/icons/languages';
import type { Ref } from 'react';
import { LOCALE_NAME } from '#kit/i18n/locale.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { useLocale } from '#kit/preferences.ts';
import { Button, type ButtonProps } from './button.tsx';
import { deferred, DeferredMenu } from './deferred-menu.tsx';

const { Component: LocaleMenu, preload } = deferred(async () => (await import('./locale-menu.tsx')).LocaleMenu);

/** The button alone; it passes on whatever a menu puts on its trigger. */
export function LocaleButton(props: ButtonProps & { readonly ref?: Ref<HTMLButtonElement> }) {
  const t = useT('common');
  const locale = useLocale();
  return (
    <Button
      {...props}
      variant="ghost"
      size="sm"
      aria-haspopup="menu"
      aria-label={`${t('locale.label')} : ${LOCALE_NAME[locale]}`}
    >
      <Languages aria-hidden="true" />
      <span className="max-sm:sr-only">{LOCALE_NAME[locale]}</span>
    </Button>
  );
}

/** Language, by its own name: the one control that must be found without reading the page. */
export function LocaleSwitch() {
  return (
    <DeferredMenu button={(props) => <LocaleButton {...props} />} menu={LocaleMenu} preload={preload} props={{}} />
  );
}
